// What the log hides, and what it names because it cannot.
import { mask, maskedForms } from '../support/masker';
import { scenario, type Scenario } from './scenario';

const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\nAASC\n-----END PRIVATE KEY-----';

let job: Scenario;
beforeAll(async () => {
  job = await scenario({
    secrets: {
      'dev:/': {
        PASSWORD: 'correct horse',
        PRIVATE_KEY: key,
        SERVICE_ACCOUNT: JSON.stringify({ type: 'service_account', client: { secret: 'leaf-one' }, list: ['plain'] }),
        GENERATED: JSON.stringify({ id: 'abcdefghij0123456789', home: 'https://example.com/a/long/path/of/it' }),
      },
      'live-europe:/': {
        SHORT: 'abc',
        WORD: 'production',
        PORT: '5432',
        REPOSITORY: 'octo-org/octo-repo',
        BRANCH: 'feature-x7',
        ENVIRONMENT: 'live-europe',
        FEATURE_FLAGS: 'blue,green',
      },
    },
  });
});

test('every secret is masked before anything else is printed, in one write of masks', async () => {
  const { log, masks } = await job.load();
  const lines = log.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('::add-mask::'));
  expect(lines.slice(0, last + 1).filter((line) => !line.startsWith('::add-mask::'))).toEqual([]);
  expect(masks).toContain('correct horse');
});

test('a later step that prints them shows none of them, in whatever form it prints them', async () => {
  const { masks } = await job.load();
  const printed = ['correct horse', 'correct+horse', 'correct%20horse', key, JSON.stringify(key)];
  for (const text of printed) expect(mask(text, masks.flatMap(maskedForms))).not.toMatch(/correct|MIIEvQ/);
});

test('each line of several is masked, but none so short that it would blind the log', async () => {
  const { masks } = await job.load();
  expect(masks).toEqual(expect.arrayContaining(['MIIEvQIBADANBgkqhkiG9w0BAQEF']));
  expect(masks).not.toContain('AASC');
  expect(masks).not.toContain(key);
});

test('what is secret inside of JSON is masked by itself, and what is not is left', async () => {
  const { masks } = await job.load();
  expect(masks).toEqual(expect.arrayContaining(['leaf-one', 'abcdefghij0123456789']));
  for (const text of ['plain', 'service_account', 'https://example.com/a/long/path/of/it']) {
    expect(masks).not.toContain(text);
  }
});

describe('what must not be masked', () => {
  const open = { environment: 'live-europe' };
  const onBranch = { env: { GITHUB_REF_NAME: 'feature-x7' } };

  test('is named with the reason, and never shown', async () => {
    const { seen, masks } = await job.load(open, onBranch);
    expect(seen).toContain('Not masked in the log: SHORT (it is shorter than 4 characters (mask-min-length)).');
    expect(seen).toContain('Not masked in the log: PORT, WORD (it is a common word or number).');
    expect(seen).toContain('Not masked in the log: BRANCH, ENVIRONMENT, REPOSITORY (it is the same as a text that');
    expect(masks).toContain('blue,green');
    for (const text of ['abc', 'production', '5432', 'octo-org/octo-repo', 'feature-x7', 'live-europe']) {
      expect(masks).not.toContain(text);
    }
  });

  test('mask-min-length moves the bound', async () => {
    const { masks } = await job.load({ ...open, 'mask-min-length': '3' });
    expect(masks).toContain('abc');
    expect((await job.load({ ...open, 'mask-min-length': '11' })).masks).not.toContain('blue,green');
  });

  test('mask-exempt takes names, globs and fields of JSON out', async () => {
    expect((await job.load({ ...open, 'mask-exempt': 'FEATURE_*' })).masks).not.toContain('blue,green');
    const { masks, seen } = await job.load({ 'mask-exempt': 'PASSWORD, SERVICE_ACCOUNT#client.secret' });
    expect(masks).not.toContain('correct horse');
    expect(masks).not.toContain('leaf-one');
    expect(seen).toContain('Not masked in the log: PASSWORD (it is exempt (mask-exempt))');
  });
});
