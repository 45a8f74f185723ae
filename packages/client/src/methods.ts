interface Method {
  readonly path: string;
  /** What the body must hold: the names of `Credentials`. */
  readonly fields: readonly string[];
}

const byToken = ['identityId', 'jwt'] as const;

/** Every way to log in, with the address and the body that Infisical wants for it. A new method is one row. */
export const methods = {
  oidc: { path: '/api/v1/auth/oidc-auth/login', fields: byToken },
  jwt: { path: '/api/v1/auth/jwt-auth/login', fields: byToken },
  kubernetes: { path: '/api/v1/auth/kubernetes-auth/login', fields: byToken },
  azure: { path: '/api/v1/auth/azure-auth/login', fields: byToken },
  gcp: { path: '/api/v1/auth/gcp-auth/login', fields: byToken },
  spiffe: { path: '/api/v1/auth/spiffe-auth/login', fields: byToken },
  'aws-iam': {
    path: '/api/v1/auth/aws-auth/login',
    fields: ['identityId', 'iamHttpRequestMethod', 'iamRequestBody', 'iamRequestHeaders'],
  },
  universal: { path: '/api/v1/auth/universal-auth/login', fields: ['clientId', 'clientSecret'] },
} as const satisfies Record<string, Method>;

/** One of the ways to log in, as `method` spells it. */
export type MethodName = keyof typeof methods;

/** What a method logs in with: `Credentials<'oidc'>` is an identity id and a token. */
export type Credentials<Name extends MethodName = MethodName> = Readonly<
  Record<(typeof methods)[Name]['fields'][number], string>
>;
