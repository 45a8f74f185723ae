import type { Found } from './mistakes';
import { offending } from './mistakes-of-places';
import { cut, divide, nameOf, type Parts, type Piece } from './parts';

/** What a key may hold without quotes. */
export const bareKey = /^[\p{L}\p{M}\p{N}_.-]+$/u;
const notInKey = /[^\p{L}\p{M}\p{N}_.-]/u;
/** The same of a field, where a dot leads on. */
export const bareField = /^[\p{L}\p{M}\p{N}_-]+$/u;
const notInField = /[^\p{L}\p{M}\p{N}_-]/u;

const deepest = 32;

/** The key, or the wildcard. */
export function nameMistake({ name, place, left }: Parts): Found | undefined {
  if (name.text === '') {
    const folder = place.text.replace(/\/$/, '');
    return [
      Math.max(left.at, name.at - 1),
      `a slash ends no rule. Write ${folder}/* for the secrets of the folder, ${folder}/** for all below too, or ${folder}/KEY for one.`,
    ];
  }
  if (name.plain === '**') return undefined;
  const star = name.plain.indexOf('*');
  if (name.plain.endsWith('**'))
    return [
      name.at + star,
      '`**` stands alone after a slash: /db/** loads /db and all folders below it. Keys that begin alike are PRE_*.',
    ];
  if (star >= 0 && star < name.plain.length - 1)
    return [
      name.at + star,
      'a `*` stands at the end alone: /db/* or /db/PRE_*. A key that holds a `*` stands in double quotes: /db/"a*b".',
    ];
  const key = star < 0 ? name : cut(name, 0, -1);
  return key.text === '' ? undefined : keyMistake(key, star >= 0);
}

function keyMistake(key: Piece, isPrefix: boolean): Found | undefined {
  if (!key.plain.includes('\0'))
    return !bareKey.test(key.plain)
      ? [offending(key, notInKey), `this sign needs double quotes around the key: ${JSON.stringify(key.text)}.`]
      : dots(key.text, isPrefix, key.at);
  const read = /^\0+$/.test(key.plain) ? nameOf(key) : undefined;
  if (read === undefined) return notQuoted(key);
  if (read === '') return [key.at, 'the key between the double quotes is empty.'];
  if (/[:/]/.test(read))
    return [
      key.at,
      'no key in Infisical holds `:` or `/`. What stands in double quotes is the key alone, without its folder.',
    ];
  return /\p{Cs}/u.test(read) ? [key.at, halfCharacter] : dots(read, isPrefix, key.at);
}

const halfCharacter = 'half a character (\\ud800 to \\udfff) stands alone in this key. Write both halves.';

function dots(key: string, isPrefix: boolean, at: number): Found | undefined {
  return !isPrefix && /^\.\.?$/.test(key)
    ? [at, `\`${key}\` can be no key. Write the key of the secret, as Infisical shows it.`]
    : undefined;
}

const notQuoted = ({ at }: Piece): Found => [
  at,
  'this is no text as JSON writes it: the whole name stands between two double quotes, a double quote is `\\"` and a backslash `\\\\`.',
];

/** The way into a JSON value. */
export function fieldMistake({ field, name, out }: Parts): Found | undefined {
  if (!field) return undefined;
  const at = field.at - 1;
  if (out) return [at, 'a secret is left out as a whole. Take the `#` and the field out.'];
  if (name.plain.endsWith('*'))
    return [at, 'a field is taken of one secret. Write its key in the place of the `*`: /db/KEY#field.'];
  const second = field.plain.indexOf('#');
  if (second >= 0)
    return [
      field.at + second,
      'there is a second `#`. Fields inside of fields have dots between them: #a.b; a field with a `#` stands in double quotes.',
    ];
  const parts = divide(field, '.');
  if (parts.length > deepest) return [parts[deepest]?.at ?? at, `a way into a value has ${deepest} steps at most.`];
  for (const part of parts) {
    if (part.text === '')
      return [part.at, 'a field is missing here: /gcp/CREDENTIALS#client_email, or #a.0.b through objects and lists.'];
    const isQuoted = part.plain.includes('\0');
    if (isQuoted && (!/^\0+$/.test(part.plain) || nameOf(part) === undefined)) return notQuoted(part);
    if (!isQuoted && !bareField.test(part.plain))
      return [
        offending(part, notInField),
        `this sign needs double quotes around the field: #${JSON.stringify(part.text)}.`,
      ];
  }
  return undefined;
}

/** The name after the arrow. */
export function targetMistake({ target, out, name }: Parts): Found | undefined {
  if (!target) return undefined;
  if (out) return [target.at, 'what is left out gets no name. Take the `->` and what follows out.'];
  if (target.text === '') return [target.at, 'the new name is missing after `->`: /db/KEY -> NAME, or /db/* -> DB_*.'];
  const isMany = name.plain.endsWith('*');
  const stars = target.plain.match(/\*+/g) ?? [];
  const star = target.at + target.plain.indexOf('*');
  if (!/^[\w.*-]+$/.test(target.plain))
    return [
      offending(target, /[^\w.*-]/),
      'a new name has letters, digits, `_`, `-` and `.` alone, without quotes. What a shell reads has letters, digits and `_`.',
    ];
  if (isMany && stars.length === 0)
    return [target.at, `many secrets would get one name. Write where each key goes: -> ${target.text}_*.`];
  if (!isMany && stars.length > 0) return [star, 'this rule loads one secret: write its name without a `*`.'];
  if (stars.length > 1 || (stars[0]?.length ?? 0) > 2)
    return [star, 'one `*` (the key), or one `**` (folders and key), is all that a new name takes.'];
  return stars[0] === '**' && name.plain !== '**'
    ? [star, 'a `**` stands for the folders below and the key, and this rule loads one folder: write `*`.']
    : undefined;
}
