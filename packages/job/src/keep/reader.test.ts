import { startDeadline, type Answer, type Ask, type Deadline, type Door } from '@infisical-ci/http';
import { fakeHost, settingsOf } from '../fake';
import { hushed } from '../hush';
import { products } from '../settings';
import { secretsReader } from './reader';

type Secrets = Readonly<Record<string, string>>;

function subject(given: Secrets) {
  const { host, events } = fakeHost();
  const clock = { now: () => 0, after: () => () => undefined };
  const life = startDeadline(Infinity, clock);
  const asked: Ask[] = [];
  const deadlines: Deadline[] = [];
  let secrets = given;
  const answer = ({ headers }: Ask): Answer => {
    const etag = JSON.stringify(secrets);
    if (headers?.['if-none-match'] === etag) return { status: 304, headers: {}, body: Buffer.alloc(0) };
    const list = Object.entries(secrets).map(([secretKey, secretValue]) => ({ secretKey, secretValue }));
    return {
      status: 200,
      headers: { etag, 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ secrets: list, imports: [] })),
    };
  };
  const within = (deadline: Deadline): Door => ({
    base: 'https://i.example',
    ask(ask) {
      asked.push(ask);
      deadlines.push(deadline);
      return Promise.resolve(answer(ask));
    },
    within,
    close: () => undefined,
  });
  const settings = settingsOf({
    'project-slug': '',
    'project-id': 'shop',
    'export-type': 'file',
    'on-empty': 'ignore',
    'mask-min-length': '4',
  });
  const job = {
    product: products.github,
    given: {},
    host: hushed({ ...host, targets: [] }),
    sources: {},
    hands: { env: {}, read: () => '', run: () => Promise.resolve('') },
    clock,
  };
  const read = secretsReader(job, settings, within(life), life, (level, text) => job.host.say(level, text));
  return { read, asked, deadlines, life, events, now: (then: Secrets) => void (secrets = then) };
}

it('gives what the file is to say, and what that is', async () => {
  const { read } = subject({ A: 'a-7f3a', B: 'b-7f3a' });
  const { text, about } = await read('token');
  expect(text).toContain('a-7f3a');
  expect(about).toMatch(/^2 secrets from /);
});

it('asks with the access token of the time, and only for what has changed', async () => {
  const { read, asked, now } = subject({ A: 'a-7f3a' });
  const first = await read('one');
  expect(await read('two')).toEqual(first);
  now({ A: 'a-5e2b' });
  expect((await read('three')).text).toContain('a-5e2b');
  expect(asked.map(({ headers }) => headers?.['authorization'])).toEqual(['Bearer one', 'Bearer two', 'Bearer three']);
  expect(asked.map(({ headers }) => headers?.['if-none-match'] !== undefined)).toEqual([false, true, true]);
});

it('masks each value before it is given, once, and hides no longer what is gone', async () => {
  const { read, events, now } = subject({ A: 'first-7f3a', B: 'stays-7f3a' });
  await read('token');
  await read('token');
  expect(events.filter((event) => event.startsWith('mask '))).toEqual(['mask first-7f3a', 'mask stays-7f3a']);
  now({ A: 'second-7f3a', B: 'stays-7f3a' });
  await read('token');
  expect(events.at(-1)).toBe('mask second-7f3a');
});

it('says what there is to say of the secrets once', async () => {
  const { read, events, now } = subject({ EMPTY: '', A: 'a-7f3a' });
  for (const a of ['one', 'two', 'three']) {
    now({ EMPTY: '', A: `${a}-7f3a` });
    await read('token');
  }
  const said = events.filter((event) => !event.startsWith('mask '));
  expect(said.length).toBeGreaterThan(0);
  expect(new Set(said).size).toBe(said.length);
});

it('has one deadline each time, which ends with its life and with the reading', async () => {
  const { read, deadlines, life } = subject({ A: 'a-7f3a' });
  await read('token');
  await read('token');
  expect(new Set(deadlines).size).toBe(2);
  expect(deadlines.every((each) => each !== life && each.reason() !== undefined)).toBe(true);
});
