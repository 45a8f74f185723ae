// References that GitHub was never asked to look up: recognised, with what to write instead.
import { scenario, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } })));

async function fixesFor(inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { code, seen } = await job.refuse(inputs);
  expect(code).toBe('settings-invalid');
  expect(job.asked()).toEqual([]);
  return [...seen.matchAll(/^ {2}- (.*)$/gm)].map(([, fix = '']) => fix);
}

const told = (reference: string): readonly string[] => [
  `identity-id is the text ${reference} itself, not its value: write \${{ ${reference} }}.`,
];

test.each([
  'vars.INFISICAL_IDENTITY_ID',
  'secrets.IDENTITY',
  'env.IDENTITY',
  'inputs.identity-id',
  'steps.setup.outputs.identity',
  'needs.setup.outputs.identity',
  'matrix.identity',
  'github.repository',
])('%s in braces that are no expression', async (reference) => {
  for (const written of [`{{ ${reference} }}`, `\${${reference}}`, `{${reference}}`])
    expect(await fixesFor({ 'identity-id': written })).toEqual(told(reference));
});

test.each(['vars.INFISICAL_IDENTITY_ID', 'secrets.IDENTITY'])('%s without any', async (reference) => {
  for (const written of [reference, `$${reference}`])
    expect(await fixesFor({ 'identity-id': written })).toEqual(told(reference));
});

test('an expression that was quoted away', async () => {
  expect(await fixesFor({ 'identity-id': '${{ vars.IDENTITY }}' })).toEqual(told('vars.IDENTITY'));
});

test('in every setting, also where any text would do, and all at once', async () => {
  const fixes = await fixesFor({
    'identity-id': 'vars.IDENTITY',
    'project-id': '',
    'project-slug': 'vars.PROJECT',
    environment: '{{ inputs.environment }}',
    audience: 'vars.AUDIENCE',
    domain: 'vars.DOMAIN',
    recursive: '{inputs.recursive}',
  });
  expect(fixes).toHaveLength(6);
  expect(fixes).toContain('audience is the text vars.AUDIENCE itself, not its value: write ${{ vars.AUDIENCE }}.');
  expect(fixes).toContain('domain is the text vars.DOMAIN itself, not its value: write ${{ vars.DOMAIN }}.');
});

test('in a client secret, of which nothing else is ever shown', async () => {
  const fixes = await fixesFor({ 'identity-id': '', 'client-id': 'x', 'client-secret': 'secrets.CLIENT_SECRET' });
  expect(fixes).toEqual([
    'client-secret is the text secrets.CLIENT_SECRET itself, not its value: write ${{ secrets.CLIENT_SECRET }}.',
  ]);
});

test('what only looks alike is left alone', async () => {
  await job.load({ audience: 'https://vars.example' });
});
