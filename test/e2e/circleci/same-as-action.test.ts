// The same settings give the same secrets under the same names in the orb as in the Action.
import { readFileSync } from 'node:fs';
import { orbSteps } from '../../support/circleci-orb';
import { finish } from '../../support/command';
import { orbScenario, type OrbScenario } from './vouched';

let circle: OrbScenario;
beforeAll(
  async () =>
    void (circle = await orbScenario({
      secrets: {
        'dev:/': { PLAIN: 'plain value', 'with-dash': 'dashed value', EMPTY: '' },
        'dev:/db': { PASSWORD: `it's $HOME\nof two lines\n`, USER: 'deploy-user' },
        'prod:/': { ACCOUNT: '{"client_email":"ci@example.com","private_key":"a-private-key"}' },
      },
    })),
);

test.each([
  ['as they are, but for a name that is not safe', { secret_path: '/db', on_unsafe_name: 'skip' }],
  ['below, with names made over', { recursive: true, name_case: 'env', env_prefix: 'TF_VAR_' }],
  ['with a suffix, and no imports', { secret_path: '/db', env_suffix: '_X', include_imports: false }],
  ['one secret', { secret_path: '/db', secret_name: 'USER' }],
  ['by rules', { secrets: '/db/* -> DB_*\nprod:/ACCOUNT#client_email -> EMAIL\n# of none\n/MISSING?\n!/db/USER' }],
] as const)('%s', async (_name, given) => {
  const inputs = Object.entries(given).map(([name, value]) => [name.replaceAll('_', '-'), String(value)]);
  const { env } = await circle.load(Object.fromEntries(inputs) as Record<string, string>);

  const job = circle.job();
  const ended = await job.run(...orbSteps('load', { ...circle.parameters, ...given }));
  expect(ended.at(-1)!.code).toBe(0);
  expect(Object.keys(env).length).toBeGreaterThan(0);
  const print = `. '${job.bashEnv}'; for name in ${Object.keys(env).join(' ')}; do printf '%s\\0' "$name" "\${!name}"; done`;
  const { stdout } = await finish('bash', ['-c', print]);
  const parts = stdout.split('\0').slice(0, -1);
  const delivered = Object.fromEntries(parts.flatMap((name, at) => (at % 2 === 0 ? [[name, parts[at + 1]]] : [])));
  expect(delivered).toEqual(env);
  const exported = [...readFileSync(job.bashEnv, 'utf8').matchAll(/^export (\w+)=/gm)].map(([, name]) => name);
  expect(exported.sort()).toEqual(Object.keys(env).sort());
});
