import type { Found } from './mistakes';
import { cut, divide, type Parts, type Piece } from './parts';

/** As Infisical spells projects and environments in addresses. */
const slug = /^[\w-]{1,64}$/;

/** What stands before the colon. */
export function scopeMistake({ scope, place, absolute, folders, name }: Parts): Found | undefined {
  if (!scope) return undefined;
  const second = place.plain.indexOf(':');
  if (second >= 0)
    return [
      place.at + second,
      'there is a second `:`, which no name in Infisical holds. Write project/environment:/folder/KEY.',
    ];
  const pieces = divide(scope, '/');
  const environment = pieces.at(-1) ?? scope;
  if (environment.text === '')
    return [
      environment.at,
      `the environment before the \`:\` is empty. Write its slug, such as prod:/db/KEY, or leave the \`:\` out for {environment}.`,
    ];
  if (pieces.length > 2 || (pieces.length === 2 && pieces[0]?.text === ''))
    return [
      scope.at,
      'before the `:` stands an environment, or a project and an environment: prod:/db/KEY or shop/prod:/db/KEY.',
    ];
  for (const piece of pieces)
    if (!slug.test(piece.plain))
      return [
        offending(piece, /[^\w-]/),
        `the ${piece === environment ? 'environment' : 'project'} is no slug: letters, digits, \`-\` and \`_\`, 64 at most, as Infisical shows it in the settings of the project.`,
      ];
  return !absolute && folders.length === 0 && name.text === ''
    ? [place.at, 'after the `:` stands what to load: prod:/db/KEY, or prod:/db/* for a whole folder.']
    : undefined;
}

/** The folders; `secret-path` is made of the same signs. */
export function folderMistake({ folders }: Parts): Found | undefined {
  for (const folder of folders) {
    if (folder.text === '') return [folder.at, 'two slashes follow each other. Write one.'];
    if (/^\.+$/.test(folder.text))
      return [
        folder.at,
        `\`${folder.text}\` is no folder here. Begin with a slash for a folder from the root of the environment: /db/KEY.`,
      ];
    const star = folder.plain.indexOf('*');
    if (star >= 0)
      return [
        folder.at + star,
        'a `*` stands at the end alone: /db/*, /db/PRE_* or /db/** (with all folders below). Write a rule for each folder.',
      ];
    if (!/^[\w-]+$/.test(folder.plain))
      return [
        offending(folder, /[^\w-]/),
        'the name of a folder has letters, digits, `-` and `_` alone, as in Infisical.',
      ];
  }
  return undefined;
}

/** Where the first character stands that does not belong there. */
export function offending(piece: Piece, sign: RegExp): number {
  return cut(piece, Math.max(0, piece.plain.search(sign))).at;
}
