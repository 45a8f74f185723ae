// What the demo looks for of the secrets in state.yaml.
import type { Delivered, Expectation } from './story';

export const names = ['DB_HOST', 'DB_PASSWORD', 'DB_TLS_KEY', 'DB_USER', 'LOG_LEVEL', 'SENTRY_DSN'];
export const password = 'correct-horse-battery-staple';
/** A part of the key that stands in one line, as base64 has it. */
const key = 'bm90IGEga2V5';

/** Of what a job printed as `NAME=VALUE`, a line each: which it had, and which of them were hidden. */
export function deliveredIn(printed: string): readonly Delivered[] {
  return names
    .filter((name) => new RegExp(`^${name}=.`, 'm').test(printed))
    .map((name) => ({ name, masked: new RegExp(`^${name}=\\*\\*\\*$`, 'm').test(printed) }));
}

export function noneShown(logs: string): Expectation {
  return { what: 'no log shows the password or the key', holds: !logs.includes(password) && !logs.includes(key) };
}
