import { malformed, type Ask, type Door, type Failure } from '@infisical-ci/http';

/** Makes the failure of an answer whose `where` is not what the API answers: `secrets[3].secretValue`. */
export type Wrong = (where: string, wanted: string) => Failure;

export type Fields = Readonly<Record<string, unknown>>;

/** Names the field that is wrong, and never what it holds. */
export function wrongIn(ask: Ask, door: Door): Wrong {
  return (where, wanted) => malformed(`the answer's ${where} is not ${wanted}`, ask, door);
}

export function fieldsOf(value: unknown, where: string, wrong: Wrong): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw wrong(where, 'an object');
}

export function listOf(value: unknown, where: string, wrong: Wrong): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  throw wrong(where, 'a list');
}

export function textOf(value: unknown, where: string, name: string, wrong: Wrong): string {
  if (typeof value === 'string') return value;
  throw wrong(`${where}.${name}`, 'a text');
}

/** An empty text where there is none. */
export function optionalText(value: unknown, where: string, name: string, wrong: Wrong): string {
  return value === undefined ? '' : textOf(value, where, name, wrong);
}

/** A number of seconds: whole or not, and never below zero. */
export function secondsOf(value: unknown, where: string, name: string, wrong: Wrong): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw wrong(`${where}.${name}`, 'a number of seconds');
}
