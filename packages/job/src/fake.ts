import type { Secret } from '@infisical-ci/client';
import { Failure } from '@infisical-ci/http';
import type { Host, Target, Variable } from './host';
import type { Leftover } from './leftover';
import type { Selected } from './rules';
import { parseSettings, products, type Raw, type Settings } from './settings';

/** What a job needs at the least, and what a test gives beside it. */
export function settingsOf(given: Raw = {}): Settings {
  const least = { 'identity-id': '11111111-2222-4333-8444-555555555555', 'project-slug': 'shop', environment: 'dev' };
  return parseSettings({ ...least, ...given }, products.github).settings;
}

export function secretOf(key: string, value = `value of ${key}`, more: Partial<Secret> = {}): Secret {
  return { key, value, hidden: false, environment: 'dev', path: '/', imported: false, ...more };
}

/** Secrets as rules select them: the whole folder, or by their own name where `byName` is set. */
export function selectedOf(secrets: readonly Secret[], byName = false): Selected[] {
  return secrets.map((secret) => {
    const rule = { environment: secret.environment, path: secret.path, recursive: false, text: 'dev:/*' };
    return { secrets: [secret], rule: byName ? { ...rule, key: secret.key } : rule };
  });
}

/** A host that keeps everything that it was told, in order. */
export function fakeHost(more: Partial<Host> = {}) {
  const events: string[] = [];
  const written: Partial<Record<Target, Record<string, string>>> & Record<'env' | 'output', Record<string, string>> = {
    env: {},
    output: {},
  };
  const kept: Leftover[] = [];
  const host: Host = {
    targets: ['env', 'output'],
    folder: '/workspace',
    file: '.env',
    names: { reserved: [/^RESERVED_/i], fold: (name) => name.toLowerCase() },
    masker: { splitsLines: true, misses: [] },
    shown: ['acme/shop'],
    unfit: ({ value }: Variable) => (value.includes('\0') ? 'the value holds a NUL character.' : undefined),
    say: (level, text) => void events.push(`${level}: ${text}`),
    mask: (texts) => void events.push(...texts.map((text) => `mask ${text}`)),
    set(target, variables) {
      events.push(`set ${target}`);
      const before = written[target] ?? {};
      written[target] = { ...before, ...Object.fromEntries(variables.map(({ name, value }) => [name, value])) };
      return () => {
        events.push(`unset ${target}`);
        written[target] = before;
      };
    },
    summary: (markdown) => void events.push(`summary ${markdown}`),
    atEnd(leftover) {
      events.push('keep');
      kept.push(leftover);
    },
    ...more,
  };
  return { host, events, written, kept };
}

/** The Failure that an act ends with; anything else is a failure of the test. */
export function failureOf(act: () => unknown): Failure {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('it did not fail');
}
