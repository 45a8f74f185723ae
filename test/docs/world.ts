// A job in which a block of the docs is run: the Infisical that its flags name, whoever vouches, and the programs that it calls.
import { startReferenceServer, type ReferenceServer, type State } from 'infisical-reference-server';
import { delimiter, join } from 'node:path';
import { writeAll } from '../examples/steps';
import { ask } from '../support/call';
import { temporaryFolder } from '../support/folders';
import { repository } from '../support/repository';

type Texts = Readonly<Record<string, string>>;

export const password = 'correct horse battery';

const deploy = '#!/bin/sh\necho "deployed with ${DB_PASSWORD:-nothing}"\n';
const packaged = (path: string): string => `#!/bin/sh\nexec '${process.execPath}' '${join(repository, path)}' "$@"\n`;
const handed = (name: string): string => `#!/bin/sh\necho "${name} has \${INFISICAL_TOKEN:+an access token}"\n`;

/** What the blocks call, as if it were installed; npm installs and builds nothing here. */
const programs: Texts = {
  'infisical-ci': packaged('packages/cli/bin/infisical-ci.cjs'),
  'infisical-reference-server': packaged('packages/reference-server/bin/infisical-reference-server.cjs'),
  npx: '#!/bin/sh\n[ "$1" = --no-install ] && shift && exec "$@"\n',
  npm: '#!/bin/sh\ncase "$*" in "run build" | "install --save-dev --save-exact infisical-ci") ;; *) exit 1 ;; esac\n',
  terraform: handed('terraform'),
  infisical: handed('infisical'),
};

/** A folder to run blocks in, and a PATH on which everything is that they call. */
export function desk(): { readonly cwd: string; readonly path: string } {
  const [cwd, bin] = [temporaryFolder(), temporaryFolder()];
  writeAll(cwd, { 'deploy.sh': deploy });
  writeAll(bin, programs);
  return { cwd, path: [bin, process.env['PATH'] ?? ''].join(delimiter) };
}

/** The ids are those of the docs. */
const stateFor = (boundIssuer: string): State => ({
  projects: [
    {
      slug: 'payments',
      folders: {
        'prod:/': { secrets: { DB_PASSWORD: password } },
        'prod:/deploy': { secrets: { DB_PASSWORD: password } },
      },
    },
  ],
  identities: [
    {
      name: 'deploy',
      id: '7f3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34',
      projects: { payments: 'viewer' },
      oidc: { boundIssuer, boundSubject: '', boundAudiences: 'infisical-acme' },
    },
    {
      name: 'stored',
      projects: { payments: 'viewer' },
      universalAuth: { clientId: '3f0c9a4e-7b52-4d18-9e6a-1c8f5d2b7a90', clientSecret: 'only-for-tests' },
    },
  ],
  workload: { jwtIssuer: 'spire' },
});

const opened: ReferenceServer[] = [];
afterAll(() => Promise.all(opened.splice(0).map((server) => server.close())));

/** The variables of a job that is vouched for, on a platform that the docs speak of. */
export async function jobOf(vouches: 'any' | 'gitlab' | 'spire' | 'nobody'): Promise<Texts> {
  const server = await startReferenceServer({
    state: stateFor(vouches === 'nobody' ? 'any' : vouches),
    workloadApi: 'tcp://127.0.0.1:0',
  });
  opened.push(server);
  const INFISICAL_DOMAIN = server.url;
  if (vouches === 'gitlab') {
    const { environment } = await server.job('gitlab', { audience: 'infisical-acme' });
    return { INFISICAL_DOMAIN, ...environment };
  }
  if (vouches === 'spire') return { INFISICAL_DOMAIN, ...server.workload().environment };
  if (vouches === 'nobody') return { INFISICAL_DOMAIN, FROM_THE_PLATFORM: 'only-for-tests' };
  const claims = { sub: 'org:acme:project:shop', aud: 'infisical-acme' };
  const { body } = await ask('POST', `${server.url}/__reference/issuers/any/tokens`, server.adminToken, { claims });
  return { INFISICAL_DOMAIN, SEMAPHORE_OIDC_TOKEN: (body as { token: string }).token };
}
