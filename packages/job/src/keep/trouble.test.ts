import { Failure, type Code } from '@infisical-ci/http';
import { fakeHost } from '../fake';
import { troubles } from './trouble';

function subject() {
  const { host, events } = fakeHost();
  let time = 0;
  const clocks = { now: () => time, wall: () => time, after: () => () => undefined };
  return { ...troubles(host, 'flag', clocks), events, pass: (seconds: number) => void (time += seconds * 1000) };
}

const failure = (code: Code, message = 'It was not there.'): Failure =>
  new Failure(code, message, { fixes: ['Raise {timeout}.'] });

it('is told of once, as users write settings, with what becomes of the files', () => {
  const { met, events } = subject();
  for (let turn = 0; turn < 1000; turn++) met(failure('not-found'));
  expect(events).toHaveLength(1);
  expect(events[0]).toMatch(/^warning: It was not there\.[^]*--timeout[^]*\(error code: not-found\)/);
  expect(events[0]).toContain('What is in the files stays there, and this is tried again until it works;');
});

it('is one trouble where Infisical is away, however that shows, and another for each other code', () => {
  const { met, events } = subject();
  const codes: Code[] = ['network-failed', 'timed-out', 'server-failed', 'rate-limited', 'proxy-refused'];
  for (const code of codes) met(failure(code));
  expect(events).toHaveLength(1);
  met(failure('write-failed'));
  met(failure('timed-out'));
  expect(events).toHaveLength(2);
});

it('of an access token that ended it is told once', () => {
  const { ended, events } = subject();
  ended('/run/token');
  ended('/run/token');
  expect(events).toEqual([
    'warning: The access token in /run/token has ended meanwhile: nobody is let in with it any more.',
  ]);
});

it.each([
  [5, '5 s'],
  [119, '119 s'],
  [120, '2 minutes'],
  [7140, '119 minutes'],
  [7200, '2 hours'],
  [900_000, '250 hours'],
])('is over after %d s, which is said once in the words of who waited; the next is told of anew', (seconds, words) => {
  const { met, over, ended, events, pass } = subject();
  over();
  expect(events).toEqual([]);
  met(failure('timed-out'));
  ended('/run/token');
  pass(seconds);
  over();
  over();
  expect(events.slice(2)).toEqual([`info: It works again, after ${words}.`]);
  met(failure('timed-out'));
  ended('/run/token');
  expect(events).toHaveLength(5);
});
