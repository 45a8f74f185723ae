import { reservedNames, unfitForAzure, usage } from './azure-variables';

const variable = (name: string, value = 'x') => ({ name, value, secret: true, chosen: false });
const mask = { multilineSecrets: 'mask' } as const;

function whyReserved(name: string): string | undefined {
  const found = reservedNames.find((each) => 'why' in each && each.pattern.test(name));
  return found && 'why' in found ? found.why : undefined;
}

it.each(['AGENT_USE_NODE10', 'agent.name', 'AZP_X', 'System_Debug', 'VSTS_X', 'BUILD_ID'])(
  '%s is the agent’s',
  (name) => expect(whyReserved(name)).toMatch(/agent.*APP_/),
);
it.each(['SECRET_KEY_BASE', 'secrets', 'ENDPOINT_URL', 'inputFile', 'SecureFile_1'])('%s reaches no script', (name) =>
  expect(whyReserved(name)).toMatch(/no script would get it.*APP_/),
);
it.each(['MY_SECRET', 'DB_URL', 'AGENTS', 'BUILDER'])('%s is the job’s own', (name) =>
  expect(whyReserved(name)).toBeUndefined(),
);

describe('what does not fit a variable', () => {
  it.each([
    ['a name with a sign', variable('a/b'), /letters, digits/],
    ['a name with a bracket', variable('a)b'), /letters, digits/],
    ['a NUL', variable('A', 'a\0b'), /NUL/],
    ['what Linux gives no process', variable('A', 'x'.repeat(128 * 1024)), /128 KiB/],
  ])('%s', (_what, one, reason) => expect(unfitForAzure(one, 'variables', mask)).toMatch(reason));

  it.each(['A', 'a-b', 'db.url', 'two words', '_1'])('%s is a name', (name) =>
    expect(unfitForAzure(variable(name), 'variables', mask)).toBeUndefined(),
  );

  it('several lines, where they are to fail', () => {
    const fail = { multilineSecrets: 'fail' } as const;
    expect(unfitForAzure(variable('A', 'a\nb'), 'variables', fail)).toMatch(/multilineSecrets: mask/);
    expect(unfitForAzure(variable('A', 'a\nb'), 'output', fail)).toMatch(/several lines/);
    expect(unfitForAzure(variable('A', 'a\nb'), 'env', fail)).toBeUndefined();
    expect(unfitForAzure(variable('A', 'a\nb'), 'variables', mask)).toBeUndefined();
  });
});

it('shows ten of many, and the access token where it is one of them', () => {
  const many = Array.from({ length: 12 }, (_, index) => variable(`V${index}`));
  const text = usage(many, { exportAccessToken: true });
  expect(text).toContain('    V9: $(V9)\n    INFISICAL_TOKEN: $(INFISICAL_TOKEN)\n    # and so on, for 2 more');
  expect(text).not.toContain('V10');
});
