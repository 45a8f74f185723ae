import { Failure } from '@infisical-ci/http';

const volume = (audience: string): string =>
  'Project a token with an audience of its own into the pod, and point {token-file} at it:\n' +
  '    volumes:\n' +
  '      - name: infisical\n' +
  '        projected:\n' +
  '          sources:\n' +
  '            - serviceAccountToken:\n' +
  `                audience: ${audience}\n` +
  '                expirationSeconds: 600\n' +
  '                path: token\n' +
  '    containers:\n' +
  '      - volumeMounts:\n' +
  '          - { name: infisical, mountPath: /var/run/secrets/infisical, readOnly: true }\n' +
  'With {token-file}: /var/run/secrets/infisical/token.';

/** @param cause why the file gave no token */
export function notProjected(path: string, audience = 'infisical-acme', cause: unknown): Failure {
  const known = cause instanceof Failure ? cause : undefined;
  return new Failure('token-unavailable', known?.message ?? `The file ${path} gave no token.`, {
    fixes: [
      'Check that this runs inside of the pod, and that the pod does not say `automountServiceAccountToken: false`.',
      volume(audience),
    ],
    cause,
  });
}

/** The token is for somebody else, most likely the API server of the cluster. */
export function anotherAudience(path: string, audience: string): Failure {
  return new Failure(
    'token-unavailable',
    `The service account's token in ${path} is not for ${JSON.stringify(audience)} ({audience}), so it is sent to nobody: ` +
      'the one that every pod has is for the API server of its cluster.',
    {
      fixes: [
        volume(audience),
        'With {method}: kubernetes it is that very token which Infisical checks: leave {audience} out.',
      ],
    },
  );
}
