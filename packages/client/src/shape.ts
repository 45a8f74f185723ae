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

export function textOf(fields: Fields, name: string, where: string, wrong: Wrong): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw wrong(`${where}.${name}`, 'a text');
}

/** A number of seconds: whole or not, and never below zero. */
export function secondsOf(fields: Fields, name: string, where: string, wrong: Wrong): number {
  const value = fields[name];
  if (typeof value === 'number' && value >= 0) return value;
  throw wrong(`${where}.${name}`, 'a number of seconds');
}
