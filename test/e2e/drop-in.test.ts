// Workflows written for Infisical/secrets-action, of which only the line with `uses:` was changed.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseDotenv } from 'dotenv';
import { parse } from 'yaml';
import { runAction, type MainOutcome } from '../support/runner';
import { scenario, referenceTest, type Scenario } from './scenario';

let job: Scenario;
let context: Record<string, string>;
beforeAll(async () => {
  job = await scenario({
    secrets: {
      'dev:/': { API_KEY: 'k-7f3a9c1e' },
      'dev:/app': { TOKEN_A: 'a-7f3a9c1e' },
      'dev:/app/db': { PASSWORD: 'db-7f3a9c1e' },
      'staging:/': { SHARED: 's-7f3a9c1e' },
    },
    imports: { 'dev:/': ['staging:/'] },
    identity: { audiences: ['https://shop.example', 'https://github.com/octo-org'] },
    job: { repository: 'octo-org/octo-repo' },
  });
  const { clientId, clientSecret } = await job.infisical.createUniversalIdentity({ project: job.project });
  context = {
    'secrets.CLIENT_ID': clientId,
    'secrets.CLIENT_SECRET': clientSecret,
    'vars.IDENTITY_ID': job.identityId,
    'vars.PROJECT_SLUG': job.project.slug,
    'vars.PROJECT_ID': job.project.id,
    'vars.URL': job.infisical.url,
  };
});

/** Runs the step with what stands under `with:`, its expressions evaluated and its scalars as the runner hands them over. */
async function use(step: string): Promise<MainOutcome> {
  const text = step.replace(/\$\{\{ ([\w.]+) \}\}/g, (_, name: string) => context[name] ?? '');
  const inputs = Object.entries(parse(text) as Record<string, unknown>).map(([name, value]) => [name, String(value)]);
  return runAction({ inputs: Object.fromEntries(inputs) as Record<string, string>, env: job.environment });
}

test('environment variables, by universal auth, which needs no method', async () => {
  const { exitCode, env, log } = await use(`
    client-id: \${{ secrets.CLIENT_ID }} # a comment
    client-secret: \${{ secrets.CLIENT_SECRET }}
    env-slug: "dev"
    project-slug: "\${{ vars.PROJECT_SLUG }}"
    domain: "\${{ vars.URL }}"
  `);
  expect(env).toEqual({ API_KEY: 'k-7f3a9c1e', SHARED: 's-7f3a9c1e' });
  expect(log).not.toContain('::warning::');
  expect(exitCode).toBe(0);
});

test('a file in the workspace, by OIDC', async () => {
  const { exitCode, env, workspace } = await use(`
    method: "oidc"
    identity-id: "\${{ vars.IDENTITY_ID }}"
    project-slug: "\${{ vars.PROJECT_SLUG }}"
    env-slug: dev
    domain: \${{ vars.URL }}
    export-type: "file"
    file-output-path: "/src/.env"
  `);
  expect(exitCode).toBe(0);
  expect(env).toEqual({});
  const path = join(workspace, 'src/.env');
  expect(parseDotenv(readFileSync(path))).toEqual({ API_KEY: 'k-7f3a9c1e', SHARED: 's-7f3a9c1e' });
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a file at /.env, which is below the workspace, where no path is given', async () => {
  const { exitCode, workspace } = await use(`
    method: oidc
    identity-id: \${{ vars.IDENTITY_ID }}
    project-slug: \${{ vars.PROJECT_SLUG }}
    env-slug: dev
    domain: \${{ vars.URL }}
    export-type: file
  `);
  expect(exitCode).toBe(0);
  expect(readFileSync(join(workspace, '.env'), 'utf8')).toContain("API_KEY='k-7f3a9c1e'\n");
});

const everyInput = `
  method: oidc
  client-id: ''
  client-secret: ''
  identity-id: \${{ vars.IDENTITY_ID }}
  oidc-audience: https://shop.example
  project-slug: \${{ vars.PROJECT_SLUG }}
  project-id: ''
  env-slug: dev
  domain: \${{ vars.URL }}
  export-type: env
  file-output-path: /.env
  secret-path: /app
  secret-name: ''
  include-imports: true
  recursive: true
  extra-headers: |
    X-Gateway: gateway-7f3a9c1e
    X-Other: other-7f3a9c1e
  env-prefix: APP_
  env-suffix: _CI
`;

test('every input at once, under its own name', async () => {
  const { exitCode, env } = await use(everyInput);
  expect(exitCode).toBe(0);
  expect(env).toEqual({ APP_TOKEN_A_CI: 'a-7f3a9c1e', APP_PASSWORD_CI: 'db-7f3a9c1e' });
});

referenceTest('audience and headers reach whom they are for', async () => {
  job.infisical.server.forget();
  await use(everyInput);
  const [github, login] = job.requests();
  expect(github!.query).toMatchObject({ audience: 'https://shop.example' });
  expect(login!.headers).toMatchObject({ 'x-gateway': 'gateway-7f3a9c1e', 'x-other': 'other-7f3a9c1e' });
});

test('the project by its id, and one secret by its name', async () => {
  const { exitCode, env } = await use(`
    method: universal
    client-id: \${{ secrets.CLIENT_ID }}
    client-secret: \${{ secrets.CLIENT_SECRET }}
    project-id: \${{ vars.PROJECT_ID }}
    env-slug: dev
    domain: \${{ vars.URL }}
    secret-name: SHARED
    recursive: true
  `);
  expect(exitCode).toBe(0);
  expect(env).toEqual({ SHARED: 's-7f3a9c1e' });
});
