import { startDeadline, type Answer, type Door } from '@infisical-ci/http';
import type { Ask } from './source';

/** What a test hands to a source: nothing outside of itself, and what it was asked. */
export function fakeAsk(given: Partial<Ask> = {}): Ask & { readonly masked: string[] } {
  const masked: string[] = [];
  return {
    env: {},
    from: {},
    deadline: startDeadline(10),
    timeout: 5,
    open: () => {
      throw new Error('no door was meant to be opened');
    },
    mask: (text) => void masked.push(text),
    read: () => {
      throw new Error('no file was meant to be read');
    },
    run: () => Promise.reject(new Error('no command was meant to be run')),
    ...given,
    masked,
  };
}

/** A door that answers every request alike, and keeps what it was asked. */
export function fakeDoor(answer: {
  status?: number;
  body: unknown;
  type?: string;
}): Door & { readonly asked: Parameters<Door['ask']>[0][] } {
  const asked: Parameters<Door['ask']>[0][] = [];
  const body = Buffer.from(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  const sent: Answer = {
    status: answer.status ?? 200,
    headers: { 'content-type': answer.type ?? 'application/json' },
    body,
  };
  const door = {
    base: 'https://tokens.example',
    asked,
    ask: (ask: Parameters<Door['ask']>[0]) => {
      asked.push(ask);
      return Promise.resolve(sent);
    },
    within: () => door,
    close: () => undefined,
  };
  return door;
}
