import { keys, rowOf, spell } from '@infisical-ci/job';
import { byVariable, inputsFromSettings, noInputs, settingInputs } from './inputs';

const inputs = inputsFromSettings();
const takes = (name: string, value: string): boolean => new RegExp(inputs[name]?.regex ?? '$^').test(value);

it('every setting is an input, or there is a reason why not', () => {
  expect([...settingInputs, ...Object.keys(noInputs)].sort()).toEqual([...keys].sort());
  for (const key of settingInputs) expect(inputs).toHaveProperty(spell(key, 'snake'));
  for (const key of byVariable) expect(noInputs).toHaveProperty(key);
});

it('no secret is an input: its value would stand in the pipeline', () => {
  expect(settingInputs.filter((key) => rowOf(key).secret)).toEqual([]);
});

it('GitLab refuses a pipeline without an identity; all else has a default that is one of its own values', () => {
  for (const [name, { default: preset, options, regex, type }] of Object.entries(inputs)) {
    if (name === 'identity_id') expect(preset).toBeUndefined();
    else expect([name, typeof preset]).toEqual([name, type ?? 'string']);
    if (options) expect(options).toContain(preset);
    if (regex !== undefined && preset !== undefined) expect(String(preset)).toMatch(new RegExp(regex));
    // GitLab 17 takes no empty text where there is a regex.
    expect(preset).not.toBe('');
  }
});

it('no string takes a single quote, nor is there one that is not looked at', () => {
  for (const [name, { type, options }] of Object.entries(inputs)) {
    if (type !== undefined || options) continue;
    for (const value of ["'", "a'b", "x\n'; id; '", "'\n"]) expect([name, takes(name, value)]).toEqual([name, false]);
  }
});

it.each([
  ['secrets', '# the database\n/db/PASSWORD -> DB_PASSWORD\r\n/db/* -> DATABASE_*\n!/db/LEGACY_*\nprod:/shared/**\n'],
  ['secrets', 'platform/prod:/registry/TOKEN -> T\n/gcp/A#client_email -> E\n/x#"a.b".c\n/flags/BETA?\n/flags/*?'],
  ['secrets', '/db/"my key \\u0027 \\"x\\"" -> MINE\n/été/ÜBER'],
  ['identity_id', '7F3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34'],
  ['secret_path', '/app/db-1/'],
  ['domain', 'https://infisical.acme.example:8443/sub/path'],
  ['domain', 'https://[fd00::7]:8443/sub'],
  ['audience', 'api://infisical-acme'],
  ['ca_certificate', '-----BEGIN CERTIFICATE-----\nMIIB+/=\n-----END CERTIFICATE-----\n'],
  ['export_type', 'env,file'],
  ['mask_exempt', 'PORT, *_HOST, ACCOUNT#type'],
])('%s takes %j', (name, value) => expect(takes(name, value)).toBe(true));

it.each([
  ['identity_id', ''],
  ['identity_id', '7f3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34\n'],
  ['domain', 'app.infisical.com'],
  ['domain', 'https://user:pass@acme.example'],
  ['domain', 'https://[$CI_SERVER_URL]'],
  ['audience', '$CI_SERVER_URL'],
  ['environment', 'dev;id'],
  ['secret_path', '/a b'],
  ['export_type', 'output'],
  ['client_key_env', '1X'],
])('%s does not take %j', (name, value) => expect(takes(name, value)).toBe(false));
