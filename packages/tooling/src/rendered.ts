import { fillMarkers, type Part } from './markers';
import { parts } from './renders';
import { apiParts } from './renders/api';
import { extensionManifest, renderExtension, renderTask, taskManifest } from './renders/task';
import type { Repository } from './repository';

/** A file as it should be, where that is not how it is. */
export interface Change {
  readonly file: string;
  readonly text: string;
}

/** The one place where the version of the task is written. */
const ofTask = 'azure-task/package.json';
const versionIn = (text: string): string => (JSON.parse(text) as { version: string }).version;

/** JSON has no comments to mark a part by: of these files the fields are rendered that their sources have. */
const manifests: Readonly<Record<string, (text: string, version: string) => string>> = {
  [taskManifest]: renderTask,
  [extensionManifest]: renderExtension,
};

const mayHaveMarkers = /\.(md|ya?ml|sh)$/;

/**
 * What rendering would change: the files whose parts between markers are not what they are made from.
 *
 * @throws Error that names file and line, where markers are wrong
 */
export function changes(
  { files, read }: Pick<Repository, 'files' | 'read'>,
  known: Readonly<Record<string, Part>> = { ...parts, ...apiParts({ files, read }) },
): readonly Change[] {
  const json = Object.entries(manifests).filter(([file]) => files.includes(file));
  const markers = files
    .filter((file) => mayHaveMarkers.test(file))
    .map((file) => ({ file, text: fillMarkers(file, read(file), known) }));
  const rendered = json.map(([file, render]) => ({ file, text: render(read(file), versionIn(read(ofTask))) }));
  return [...markers, ...rendered].filter(({ file, text }) => text !== read(file));
}
