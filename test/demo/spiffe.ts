// Two workloads beside a SPIRE agent, by the command `run`: the one that deploys, and another process of the same machine.
import type { ReferenceServer } from 'infisical-reference-server';
import { finish, type Ended } from '../support/command';
import { deliveredIn, names, noneShown, password } from './secrets';
import { isRevoked, watch, type Story, type Told } from './story';

const audience = 'https://infisical.octo-org.example';
const flags = [
  ...['--token-source', 'spiffe', '--audience', audience],
  ...['--identity-id', '4e7a2c90-8b1d-4f53-a6e2-1d0c9b8f7a65'],
  ...['--project-slug', 'payments', '--environment', 'prod', '--recursive'],
];

/** Nobody means to print a password; `set -x` and `printenv` do it all the same. */
const accident =
  'echo "Deploying as $DB_USER to $DB_HOST"; echo "Oops: the password is $DB_PASSWORD"; printenv DB_TLS_KEY';
const each = `echo and all of them; for name in ${names.join(' ')}; do echo "$name=$(printenv "$name" | head -n 1)"; done`;
const length = 'echo "length ${#DB_PASSWORD}"';

export async function spiffe(server: ReferenceServer): Promise<Story> {
  const granted = await deploy(server, 'spiffe://octo-org.example/ci/deploy');
  const refused = await deploy(server, 'spiffe://octo-org.example/web');
  const [later = '', all = ''] = granted.ended.stdout.split('and all of them\n');
  const delivered = deliveredIn(all);
  const logs = [granted.ended, refused.ended].map(({ stdout, stderr }) => stdout + stderr).join('\n');
  return {
    granted: { ...granted.told, delivered, later },
    refused: { ...refused.told, why: 'another workload on the same machine: its SPIFFE ID is another' },
    expectations: [
      { what: 'the workload that deploys was let in', holds: granted.told.attempt?.outcome === 'granted' },
      { what: 'its program has all six secrets', holds: delivered.length === 6 && granted.ended.code === 0 },
      { what: 'and could use them', holds: all.includes(`length ${password.length}\n`) },
      noneShown(logs),
      { what: 'the access token was revoked', holds: isRevoked(granted.told.requests) },
      {
        what: 'the other one was refused, and its program was not started',
        holds: refused.told.attempt?.outcome === 'refused' && refused.ended.code === 1 && refused.ended.stdout === '',
      },
    ],
  };
}

/** A program that is started with the secrets, where the agent knows its process as this workload. */
async function deploy(server: ReferenceServer, spiffeId: string): Promise<{ told: Told; ended: Ended }> {
  const { environment: env, issuer } = server.workload({ entries: [{ spiffeId }] });
  const script = [accident, each, length].join('; ');
  const words = ['run', '--redact', 'always', '--domain', server.url, ...flags, '--', 'bash', '-c', script];
  const { outcome: ended, seen } = await watch(server, () => finish('infisical-ci', words, { env }));
  return { told: { log: ended.stderr, claims: { iss: issuer, sub: spiffeId, aud: audience }, ...seen }, ended };
}
