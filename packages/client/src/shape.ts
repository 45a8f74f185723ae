import { malformed, type Ask, type Door, type Failure } from '@infisical-ci/http';

/** A place in an answer, such as `secrets[3]`. Of thousands it is a function: only one that is wrong is ever named. */
export type Where = string | (() => string);

/** Makes the failure of an answer whose `where` is not what the API answers. */
export type Wrong = (where: Where, wanted: string) => Failure;

export type Fields = Readonly<Record<string, unknown>>;

/** Names the field that is wrong, and never what it holds. */
export function wrongIn(ask: Ask, door: Door): Wrong {
  return (where, wanted) => malformed(`the answer's ${inWords(where)} is not ${wanted}`, ask, door);
}

export function fieldsOf(value: unknown, where: Where, wrong: Wrong): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw wrong(where, 'an object');
}

export function listOf(value: unknown, where: Where, wrong: Wrong): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  throw wrong(where, 'a list');
}

export function textOf(value: unknown, where: Where, name: string, wrong: Wrong): string {
  if (typeof value === 'string') return value;
  throw wrong(`${inWords(where)}.${name}`, 'a text');
}

/** An empty text where there is none. */
export function optionalText(value: unknown, where: Where, name: string, wrong: Wrong): string {
  return value === undefined ? '' : textOf(value, where, name, wrong);
}

/** A number of seconds: whole or not, and never below zero. */
export function secondsOf(value: unknown, where: Where, name: string, wrong: Wrong): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw wrong(`${inWords(where)}.${name}`, 'a number of seconds');
}

function inWords(where: Where): string {
  return typeof where === 'string' ? where : where();
}
