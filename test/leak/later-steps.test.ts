// A later step prints the secrets, in whatever form: a person who reads the log learns none of them.
import { mask, maskedForms } from '../support/masker';
import type { MainOutcome } from '../support/runner';
import { referenceTest, scenario, type Scenario } from '../e2e/scenario';
import { canaries, credentials, listOf, short } from './canaries';

let job: Scenario;
let main: MainOutcome;
beforeAll(async () => {
  job = await scenario();
  job.infisical.server.addFault({ route: 'GET /api/v4/secrets', status: 200, body: listOf({ ...canaries, ...short }) });
  main = await job.run({ 'extra-headers': `X-Gateway: Bearer ${credentials.header}` });
});

const form = (value: string): string => new URLSearchParams({ v: value }).toString().slice(2);
const inBase64 = (encoding: 'base64' | 'base64url', before: string, after: string) => (value: string) =>
  Buffer.from(`${before}${value}${after}`).toString(encoding);

/** How programs write values down. */
const printed: Readonly<Record<string, (value: string) => string>> = {
  'as it is': (value) => value,
  'without the white space around it': (value) => value.trim(),
  'as JSON': (value) => JSON.stringify({ value }),
  'as JSON in JSON': (value) => JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1),
  'percent-encoded': (value) => encodeURIComponent(value),
  'as a form': form,
  'as base64': inBase64('base64', '', ''),
  'as base64url': inBase64('base64url', '', ''),
  'as base64, with a line end': inBase64('base64', '', '\n'),
  'as base64, behind one character': inBase64('base64', ' ', ''),
  'as base64, behind two': inBase64('base64', 'u:', ''),
  'in single quotes, as bash does': (value) => `'${value.replaceAll("'", String.raw`'\''`)}'`,
  'in double quotes': (value) => `"${value.replaceAll('"', '\\"')}"`,
  'as XML': (value) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
};

/** What a person sees of a text in a later step's log. */
function shown(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => mask(line, main.masks.flatMap(maskedForms)));
  return lines.join('\n');
}

/** Runs of letters and digits that are still there: base64 may show some bits of a character at either end. */
const readable = (seen: string): readonly string[] => seen.replaceAll('***', ' ').match(/[\p{L}\p{N}]{5,}/gu) ?? [];

describe.each(Object.keys(printed))('printed %s', (how) => {
  // Escaped twice is a form of its own, which no masker knows: what has nothing to escape is hidden all the same.
  const plain = (value: string): boolean => how !== 'as JSON in JSON' || JSON.stringify(value) === `"${value}"`;
  const names = Object.keys(canaries).filter((name) => plain(canaries[name]!));

  referenceTest.each(names)('%s', (name) => {
    const text = printed[how]!(canaries[name]!);
    const words = readable(shown(text)).filter((word) => word !== 'value');
    expect(words).toEqual([]);
  });
});

referenceTest.each([
  ['leaf-cAnary-4711', 'a text that its field calls secret'],
  ['in-a-list-cAnary-0815', 'one in a list below such a field'],
  ['generated0cAnary1leaf2without3a4name', 'one that looks generated'],
  ['pretty-cAnary-leaf', 'one of JSON in several lines'],
])('%s, %s, taken out of its JSON', (leaf) => {
  expect(shown(`jq says ${leaf}`)).toBe('jq says ***');
});

referenceTest.each([
  ['the header', () => credentials.header],
  ['the header with its scheme', () => `Bearer ${credentials.header}`],
  ['the bearer of the token endpoint', () => job.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']!],
  ['the access token', () => (JSON.parse(main.state['leftover'] ?? '{}') as { accessToken?: string }).accessToken],
])('%s', (_name, value) => {
  const text = value() ?? main.masks.find((each) => each.startsWith('eyJ'))!;
  expect(shown(`env says ${text}`).replace('Bearer ', '')).toBe('env says ***');
});

referenceTest('what must stay visible is named', () => {
  expect(main.seen).toContain('Not masked in the log: SHORT (it is shorter than 4 characters (mask-min-length)).');
});

referenceTest('a server that quotes a credential in its refusal tells nobody', async () => {
  const route = 'POST /api/v1/auth/universal-auth/login';
  job.infisical.server.addFault({ route, status: 401, body: { message: `No: ${credentials.clientSecret}` } });
  const inputs = { 'identity-id': '', 'client-id': 'x', 'client-secret': credentials.clientSecret };
  const { code, seen, summary, masks } = await job.refuse(inputs);
  expect(code).toBe('login-refused');
  // The runner masks the summary too.
  expect(seen + mask(summary, masks.flatMap(maskedForms))).not.toContain('cAnary');
});
