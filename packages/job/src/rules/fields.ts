import { Failure, oneLine } from '@infisical-ci/http';
import { compact, membersOf } from './json';
import { renderField } from './render';
import { firstOf } from './report';
import type { Origin } from './origin';
import type { Rule } from './rule';

/** A field as the text that is delivered, or why there is none. */
export type Field = { readonly text: string } | { readonly lacks: string } | { readonly wrong: string };

const mostNames = 20;

/**
 * Walks into a secret's JSON value. Texts come as they are; numbers, true and false as they are written there; objects and
 * lists as JSON without white space.
 * @returns `lacks` where the way ends before the field, or in null; `wrong` where the value is no JSON. Neither quotes a value.
 */
export function fieldOf(value: string, field: readonly string[]): Field {
  try {
    JSON.parse(value);
  } catch {
    return { wrong: 'its value is no JSON, so no field can be taken of it' };
  }
  let json = value.trim();
  for (const [index, name] of field.entries()) {
    const members = membersOf(json);
    const here = index === 0 ? 'its value' : renderField(field.slice(0, index));
    if (!members) return { lacks: `${here} is ${kindOf(json)}, and has no fields` };
    const member = members.get(name);
    if (member === undefined)
      return { lacks: `${here} has no field ${JSON.stringify(oneLine(name, 40))}: ${whatIsIn(json, members)}` };
    json = member;
  }
  if (json === 'null') return { lacks: `${renderField(field)} is null` };
  if (json.startsWith('"')) return { text: JSON.parse(json) as string };
  return { text: compact(json) };
}

/**
 * The secret with the field that its rule asks for in the place of its value.
 * @param problems gets why there is none, unless there need not be one
 */
export function takeField(rule: Rule, secret: Origin, problems: FieldProblem[]): Origin | undefined {
  const { field, optional } = rule;
  if (!field) return secret;
  const found = fieldOf(secret.value, field);
  if ('text' in found) return { ...secret, value: found.text, field: renderField(field) };
  if (!('lacks' in found && optional)) problems.push({ rule, found });
  return undefined;
}

export interface FieldProblem {
  readonly rule: Rule;
  readonly found: Field;
}

/** Why fields cannot be taken, a line each. */
export function badFields(problems: readonly FieldProblem[]): Failure {
  const lines = problems.map(({ rule, found }) => {
    const why = 'lacks' in found ? found.lacks : 'wrong' in found ? found.wrong : '';
    return `line ${rule.line ?? 0}, ${rule.text}: ${why}.`;
  });
  const isWrong = problems.some(({ found }) => 'wrong' in found);
  return new Failure(
    isWrong ? 'value-unfit' : 'not-found',
    `${problems.length === 1 ? 'A field' : `${problems.length} fields`} of {secrets} cannot be taken, so nothing was exported:\n  ${firstOf(lines).join('\n  ')}`,
    {
      fixes: [
        'Correct what stands behind the `#` in {secrets}, or the value in Infisical. Letters count, large and small; items of a list are #0, #1 and so on.',
        ...(isWrong ? [] : ['If a field may be missing, end the rule with `?`: /db/KEY#field?.']),
      ],
    },
  );
}

function kindOf(json: string): string {
  return json.startsWith('"') ? 'a text' : json === 'null' ? 'null' : /^[tf]/.test(json) ? 'true or false' : 'a number';
}

/** Names of fields are no values: they are told, as far as they are few and short. */
function whatIsIn(json: string, members: ReadonlyMap<string, string>): string {
  if (json.startsWith('[')) return `it is a list of ${members.size}, from #0`;
  const names = [...members.keys()];
  if (names.length === 0) return 'it is an empty object';
  const shown = names.slice(0, mostNames).map((name) => JSON.stringify(oneLine(name, 40)));
  return `it has ${shown.join(', ')}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ''}`;
}
