import { allUnseen } from './characters';
import { bareField, bareKey } from './mistakes-of-names';
import type { Written } from './written';

/** A rule as text, which `parseRules` reads as the same rule again. */
export function renderRule(rule: Written): string {
  const { out, project, environment, absolute, folders, field, optional, target } = rule;
  const scope = environment === undefined ? '' : `${project === undefined ? '' : `${project}/`}${environment}:`;
  const place = [...folders, lastOf(rule)].join('/');
  return [
    out ? '!' : '',
    scope,
    absolute ? '/' : '',
    place,
    field ? renderField(field) : '',
    optional ? '?' : '',
    target === undefined ? '' : ` -> ${target}`,
  ].join('');
}

/** The way into a JSON value, with its `#`. */
export function renderField(field: readonly string[]): string {
  return `#${field.map((part) => (bareField.test(part) ? part : quote(part))).join('.')}`;
}

function lastOf({ kind, name }: Written): string {
  if (kind === 'below') return '**';
  // A lone `-` is what a shell leaves of an arrow.
  const key = name === '' || (bareKey.test(name) && name !== '-') ? name : quote(name);
  return kind === 'many' ? `${key}*` : key;
}

function quote(text: string): string {
  return JSON.stringify(text).replace(allUnseen, (sign) =>
    sign
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
