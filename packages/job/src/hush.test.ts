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

  it('has no summary where the host has none', () => {
    const { summary, ...host } = fakeHost().host;
    expect(summary).toBeDefined();
    expect('summary' in hushed(host)).toBe(false);
  });
});
