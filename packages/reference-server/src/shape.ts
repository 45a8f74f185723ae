import { invalid, type Issue } from './refusal';

/** Reads one value; what is wrong with it goes to `issues`, in the words of zod 3, which Infisical passes on. */
export type Field<T> = (value: unknown, path: Issue['path'], issues: Issue[]) => T;

export type Shape = Readonly<Record<string, Field<unknown>>>;
export type Read<S extends Shape> = { readonly [K in keyof S]: ReturnType<S[K]> };

/** The name that zod gives to a value's type. */
function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isNaN(value)) return 'nan';
  return typeof value;
}

function wrongType(expected: string, value: unknown, path: Issue['path']): Issue {
  const received = typeName(value);
  const message = received === 'undefined' ? 'Required' : `Expected ${expected}, received ${received}`;
  return { code: 'invalid_type', expected, received, path, message };
}

/** A text, trimmed; `least` is the fewest characters that it may have. */
export function text(least = 0): Field<string> {
  return (value, path, issues) => {
    if (typeof value !== 'string') {
      issues.push(wrongType('string', value, path));
      return '';
    }
    const trimmed = value.trim();
    if (trimmed.length < least) {
      const message = `String must contain at least ${least} character(s)`;
      issues.push({ code: 'too_small', minimum: least, type: 'string', inclusive: true, exact: false, message, path });
    }
    return trimmed;
  };
}

/** A text kept as it is. */
export const rawText: Field<string> = (value, path, issues) => {
  if (typeof value === 'string') return value;
  issues.push(wrongType('string', value, path));
  return '';
};

/** A text that `holds` accepts; `message` says what it must be. */
export function textThat(holds: (value: string) => boolean, message: string): Field<string> {
  const read = text();
  return (value, path, issues) => {
    const before = issues.length;
    const given = read(value, path, issues);
    if (issues.length === before && !holds(given)) issues.push({ code: 'custom', message, path });
    return given;
  };
}

/** A number of a query: whatever JavaScript takes for one, as Infisical does. */
export const coerced: Field<number> = (value, path, issues) => {
  const given = Number(value);
  if (Number.isNaN(given)) issues.push(wrongType('number', given, path));
  return given;
};

/** A whole number within bounds. */
export function whole(minimum: number, maximum: number): Field<number> {
  return (given, path, issues) => {
    if (typeof given !== 'number' || Number.isNaN(given)) {
      issues.push(wrongType('number', given, path));
      return 0;
    }
    if (!Number.isInteger(given)) {
      const message = 'Expected integer, received float';
      issues.push({ code: 'invalid_type', expected: 'integer', received: 'float', message, path });
    }
    const bounds = { type: 'number', inclusive: true, exact: false };
    if (given < minimum) {
      const message = `Number must be greater than or equal to ${minimum}`;
      issues.push({ code: 'too_small', minimum, ...bounds, message, path });
    }
    if (given > maximum) {
      const message = `Number must be less than or equal to ${maximum}`;
      issues.push({ code: 'too_big', maximum, ...bounds, message, path });
    }
    return given;
  };
}

export const yesOrNo: Field<boolean> = (value, path, issues) => {
  if (typeof value !== 'boolean') issues.push(wrongType('boolean', value, path));
  return value === true;
};

/** One of the given words. */
export function oneOf<T extends string>(...options: readonly [T, ...T[]]): Field<T> {
  const expected = options.map((option) => `'${option}'`).join(' | ');
  return (value, path, issues) => {
    const found = options.find((option) => option === value);
    if (found !== undefined) return found;
    if (typeof value === 'string') {
      const message = `Invalid enum value. Expected ${expected}, received '${value}'`;
      issues.push({ received: value, code: 'invalid_enum_value', options, path, message });
    } else {
      issues.push({ ...wrongType(expected, value, path) });
    }
    return options[0];
  };
}

/** A switch in a query: the words `true` and `false`, and no other spelling. */
export const flag: Field<boolean> = (value, path, issues) => oneOf('true', 'false')(value, path, issues) === 'true';

/** Texts by name. */
export const texts: Field<Readonly<Record<string, string>>> = (value, path, issues) => {
  if (typeName(value) !== 'object') {
    issues.push(wrongType('object', value, path));
    return {};
  }
  const given = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(given.map(([name, item]) => [name, rawText(item, [...path, name], issues)]));
};

/** A list, each item read by `field`. */
export function list<T>(field: Field<T>): Field<readonly T[]> {
  return (value, path, issues) => {
    if (Array.isArray(value)) return value.map((item, index) => field(item, [...path, index], issues));
    issues.push(wrongType('array', value, path));
    return [];
  };
}

/** An object of the given shape; fields that the shape does not know are dropped, as Infisical does. */
export function object<S extends Shape>(shape: S): Field<Read<S>> {
  return (value, path, issues) => {
    const given = typeName(value) === 'object' ? (value as Readonly<Record<string, unknown>>) : undefined;
    if (!given) issues.push(wrongType('object', value, path));
    const entries = Object.entries(shape).map(([name, field]) => [
      name,
      given ? field(given[name], [...path, name], issues) : undefined,
    ]);
    return Object.fromEntries(entries) as Read<S>;
  };
}

/** A field that may be left out. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  return (value, path, issues) => (value === undefined ? undefined : field(value, path, issues));
}

/** A field that may be left out, or be null. */
export function nullable<T>(field: Field<T>): Field<T | null | undefined> {
  return (value, path, issues) => (value === null ? null : optional(field)(value, path, issues));
}

/** A field with a value for where it is left out. */
export function or<T>(field: Field<T>, otherwise: T): Field<T> {
  return (value, path, issues) => (value === undefined ? otherwise : field(value, path, issues));
}

/** Anything, unread. */
export const anything: Field<unknown> = (value) => value;

/** Reads `value` by `shape`; throws the refusal that lists all that is wrong with it. */
export function read<S extends Shape>(shape: S, value: unknown): Read<S> {
  const issues: Issue[] = [];
  // A request without a body reaches Infisical's schemas as null.
  const result = object(shape)(value === undefined ? null : value, [], issues);
  if (issues.length > 0) throw invalid(issues);
  return result;
}
