import { posix } from 'node:path';
import { namesIn, type Named } from '../imports';
import type { Repository } from '../repository';
import type { Check, Finding } from './check';
import { outsides, rooms, type Outside, type Room } from './room-rules';

/** Who may import whom, and who may touch the outside, from the lines of the sources. */
export const roomsCheck: Check = {
  title: 'each room imports from the floors below, and few touch the outside',
  run: (repository) => ({
    findings: repository.files.filter((path) => /\.[cm]?ts$/.test(path)).flatMap((path) => inFile(repository, path)),
  }),
};

/** What the lines of one source break. */
export function inFile({ read }: Pick<Repository, 'read'>, file: string): readonly Finding[] {
  const room = roomOf(file);
  if (!room) return [];
  return namesIn(file, read(file)).flatMap((named) => {
    const text = touched(named, file, room) ?? crossed(named, file, room) ?? faked(named, file);
    return text === undefined ? [] : [{ file, line: named.line, text }];
  });
}

function touched({ name }: Named, file: string, room: Room): string | undefined {
  const outside = outsides.find(({ what }) => what.some((one) => one === name || name.startsWith(`${one}/`)));
  if (!outside || outside.places.some((place) => isIn(file, place)) || (isFree(file, room) && !outside.everywhere))
    return;
  return `${name} may be touched ${where(outside)}: ${outside.instead}.`;
}

function crossed({ name, global }: Named, file: string, room: Room): string | undefined {
  if (global) return;
  const path = name.startsWith('.') ? posix.join(posix.dirname(file), name) : undefined;
  const other =
    path === undefined ? rooms.find((one) => name === one.name || name.startsWith(`${one.name}/`)) : roomOf(path);
  if (!other || other === room || (room.reaches !== undefined && isIn(file, room.reaches))) return;
  if (path !== undefined || name !== other.name)
    return `${name} reaches into another room: import from '${other.name}', its index.`;
  if (room.imports.includes(other.name) || isTest(file)) return;
  const allowed = room.imports.length > 0 ? `only ${room.imports.join(', ')}` : 'no other room';
  return `${room.name} may import ${allowed}, not ${name}: move what is shared down, or hand it in as an argument.`;
}

function faked({ name }: Named, file: string): string | undefined {
  if (!name.startsWith('.') || !isTest(`${name}.ts`) || isTest(file) || isIn(file, 'test')) return;
  return `${name} is for tests alone.`;
}

function where({ places }: Outside): string {
  return places.length > 0 ? `in ${places.join(', ')} alone` : 'nowhere';
}

/** A test, or what plays something for tests: `fake.ts`, `fake-clocks.ts`, `rehearsal.ts`, `secrets-rehearsal.ts`. */
const isTest = (file: string): boolean =>
  /(\.test|\/fakes?(-\w+)?|[/-]rehearsal(-\w+)?|\/fixture)\.[cm]?ts$/.test(file);
const isFree = (file: string, room: Room): boolean => room.beside === true || isTest(file);
const isIn = (file: string, place: string): boolean => file.startsWith(`${place}/`) || file === `${place}.ts`;

/** The room in which a file lies, if any. */
export function roomOf(path: string): Room | undefined {
  return rooms.find(({ folder }) => path === folder || path.startsWith(`${folder}/`));
}
