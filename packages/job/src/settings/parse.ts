import { Failure } from '@infisical-ci/http';
import { readRules } from '../rules/resolve';
import type { Rules } from '../rules/rule';
import { readDomain } from './domain';
import { sortGiven, type Problem, type Raw } from './given';
import type { Product } from './product';
import { spell } from './spelling';
import { table, type Key, type methods, type Row, type Values } from './table';
import { contradictions } from './whole';

export type Method = (typeof methods)[number];

/** The settings of one job, typed and consistent. */
export type Settings = Omit<Values, 'method' | 'domain'> & {
  readonly method: Method;
  /** Scheme, host, port and sub-path; no trailing `/api`. */
  readonly domain: URL;
  /** What `secrets` says; absent where it is not given. */
  readonly rules?: Rules;
};

/**
 * Reads what a product was given.
 * @param raw by name, as the product spells it; an empty text is not given.
 * @returns the settings, and sentences about what was given in vain.
 * @throws Failure settings-invalid, with every mistake at once, each with its fix.
 */
export function parseSettings(raw: Raw, product: Product): { settings: Settings; warnings: readonly string[] } {
  const { given, problems } = sortGiven(raw, product);
  const values: Record<string, unknown> = {};
  for (const [key, row] of Object.entries(product.rows ?? table) as [Key, Row<unknown>][])
    values[key] = readOne(key, row, given[key], product, problems);

  const method = values['method'] ?? impliedMethod(given);
  const domain = readDomain(values['domain'] as string, values['allowHttp'] as boolean);
  if (typeof domain === 'string') problems.push({ name: 'domain', text: domain });
  // Where `domain` is no URL there is a problem, and what follows is never returned.
  const settings = { ...values, method, domain } as unknown as Writable<Settings>;
  const ruled = settings.secrets === undefined ? undefined : readRules(settings.secrets, settings);
  if (ruled) {
    settings.rules = ruled.rules;
    problems.push(...ruled.problems);
  }
  const { wrong, idle } = contradictions(settings, { ...ruled?.spare, ...given }, problems, product);
  problems.push(...wrong);

  const say = ({ name, text }: Problem): string =>
    `${Object.hasOwn(table, name) ? spell(name, product.style) : name} ${text}`;
  if (problems.length > 0) throw invalid(problems.map(say), new Set(problems.map(({ name }) => name)).size);
  return { settings, warnings: idle.map(say) };
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

function readOne(
  key: Key,
  { reader, fallback, secret }: Row<unknown>,
  text: string | undefined,
  { reference }: Product,
  problems: Problem[],
): unknown {
  if (text === undefined) return fallback;
  const bare = reference?.bareIn(text);
  if (reference && bare) {
    problems.push({
      name: key,
      text: `is the text ${bare} itself, not its value: write ${reference.write(bare)}.`,
    });
    return fallback;
  }
  const value = reader.read(text);
  if (value !== undefined) return value;
  problems.push({ name: key, text: `${secret ? '' : `is ${quote(text)}, but `}must be ${reader.expects}.` });
  return fallback;
}

function impliedMethod(given: Partial<Record<Key, string>>): Method {
  if (given.accessToken !== undefined) return 'access-token';
  // Either half of the pair tells what was meant: the other may have come through empty.
  return (given.clientId ?? given.clientSecret) !== undefined && given.identityId === undefined ? 'universal' : 'oidc';
}

function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

function invalid(fixes: readonly string[], count: number): Failure {
  const message = count === 1 ? 'A setting of this step is wrong.' : `${count} settings of this step are wrong.`;
  return new Failure('settings-invalid', `${message} Nothing was asked of Infisical yet.`, { fixes });
}
