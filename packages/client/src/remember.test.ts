import { answerOf, fakeDoor } from './fake';
import { remembering } from './remember';

const list = { purpose: 'list', method: 'GET', path: '/api/v4/secrets', query: { environment: 'dev' } } as const;
const unchanged = { status: 304, headers: {}, body: Buffer.alloc(0) };

it('asks whether anything has changed, and gives the last answer where nothing has', async () => {
  const door = fakeDoor(({ headers }) =>
    headers?.['if-none-match'] === '"one"' ? unchanged : answerOf(200, { secrets: [] }, { etag: '"one"' }),
  );
  const subject = remembering(door);
  const first = await subject.ask({ ...list, headers: { authorization: 'Bearer a' } });
  expect(await subject.ask({ ...list, headers: { authorization: 'Bearer b' } })).toBe(first);
  expect(door.asked.map(({ headers }) => headers)).toEqual([
    { authorization: 'Bearer a' },
    { authorization: 'Bearer b', 'if-none-match': '"one"' },
  ]);
});

it('takes what changed, and tells one address from another', async () => {
  let version = 0;
  const door = fakeDoor(() => answerOf(200, { version: ++version }, { etag: `"${version}"` }));
  const subject = remembering(door);
  await subject.ask(list);
  await subject.ask({ ...list, query: { environment: 'prod' } });
  expect((await subject.ask(list)).body.toString()).toBe('{"version":3}');
  expect(door.asked.map(({ headers }) => headers?.['if-none-match'])).toEqual([undefined, undefined, '"1"']);
});

it.each([
  ['without an ETag', () => answerOf(200, {})],
  ['that refuses', () => answerOf(403, {}, { etag: '"no"' })],
])('remembers no answer %s', async (_what, answer) => {
  const door = fakeDoor(answer);
  const subject = remembering(door);
  await subject.ask(list);
  await subject.ask(list);
  expect(door.asked.map(({ headers }) => headers?.['if-none-match'])).toEqual([undefined, undefined]);
});

it('asks as before for what is no GET', async () => {
  const door = fakeDoor(() => answerOf(200, {}, { etag: '"one"' }));
  const subject = remembering(door);
  const login = { purpose: 'log in', method: 'POST', path: '/login', json: {} } as const;
  await subject.ask(login);
  await subject.ask(login);
  expect(door.asked[1]?.headers).toBeUndefined();
});
