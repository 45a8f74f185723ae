import { fakeHost } from './fake';
import { hushed } from './hush';

describe('hushed', () => {
  it('takes what was masked out of warnings, errors and the summary', () => {
    const { host, events } = fakeHost();
    const subject = hushed(host);
    subject.mask(['the.token', 'client-secret', '']);
    subject.say('error', 'no, the.token is not the.token of client-secret');
    subject.say('warning', 'mind client-secret');
    subject.summary?.('# the.token');
    expect(events.slice(3)).toEqual(['error: no, *** is not *** of ***', 'warning: mind ***', 'summary # ***']);
  });

  it('still tells the platform what to mask, and says the rest as it is', () => {
    const { host, events } = fakeHost();
    const subject = hushed(host);
    subject.mask(['abc']);
    subject.say('info', 'Loaded def');
    expect(events).toEqual(['mask abc', 'info: Loaded def']);
  });

  it('takes it out of every line, since one about another try quotes the server too', () => {
    const { host, events } = fakeHost();
    const subject = hushed(host);
    subject.mask(['the.token']);
    subject.say('info', 'the server answered 503: no, the.token. Trying again');
    subject.say('debug', 'the.token');
    expect(events.slice(1)).toEqual(['info: the server answered 503: no, ***. Trying again', 'debug: ***']);
  });

  it('hides the beginning of what a bounded sentence quotes', () => {
    const { host, events } = fakeHost();
    const subject = hushed(host);
    subject.mask(['the.long.token']);
    subject.say('error', 'no, the.long.token is not the.long.t…');
    expect(events.at(-1)).toBe('error: no, *** is not ***…');
  });

  it('hides nothing of a list that it is to forget, and all of the others', () => {
    const { host, events } = fakeHost();
    const subject = hushed(host);
    const [old, now] = [['old.token'], ['new.token']];
    subject.mask(old);
    subject.mask(now);
    subject.forget(old);
    subject.say('info', 'old.token and new.token');
    expect(events.at(-1)).toBe('info: old.token and ***');
  });

  it('has no summary where the host has none', () => {
    const { summary, ...host } = fakeHost().host;
    expect(summary).toBeDefined();
    expect('summary' in hushed(host)).toBe(false);
  });
});
