// The bodies of the issuers' own calls: JSON objects whose fields are known by name and kind.
import type { Outgoing } from '../route';

export type Kind = 'string' | 'number' | 'boolean' | 'object';
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a JSON body, or the 400 that says what is wrong with it. An empty body has no fields.
 * @param known every field that may be given, and its kind
 */
export function readFields(
  body: Buffer,
  known: Readonly<Record<string, Kind>>,
): { readonly fields: Fields } | { readonly refusal: Outgoing } {
  const fields = parse(body);
  if (!fields) return refuse('The body is no JSON object.');
  const problems = Object.entries(fields).flatMap(([name, value]) => problem(name, value, known));
  return problems.length > 0 ? refuse(problems.join(' ')) : { fields };
}

function parse(body: Buffer): Fields | undefined {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(body.toString());
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function problem(name: string, value: unknown, known: Readonly<Record<string, Kind>>): string[] {
  // A field called `constructor` is unknown too.
  const kind = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!kind) return [`There is no field ${JSON.stringify(name)}: give ${Object.keys(known).join(', ')}.`];
  const holds = kind === 'object' ? isObject(value) : typeof value === kind;
  return holds ? [] : [`The field ${JSON.stringify(name)} must be of type ${kind}.`];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(message: string): { refusal: Outgoing } {
  return { refusal: { status: 400, body: { statusCode: 400, error: 'BadRequest', message } } };
}
