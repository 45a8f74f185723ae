import type { Problem } from '../settings/given';
import { uuid } from '../settings/readers';
import type { Settings, Key } from '../settings';
import { parseRules } from './parse';
import { renderRule } from './render';
import { firstOf } from './report';
import type { Rule, Rules } from './rule';
import type { Line, Written } from './written';

interface Resolved {
  readonly rules: Rules;
  readonly problems: readonly Problem[];
  /** Settings that every rule says for itself, which so need not be given. */
  readonly spare: Partial<Record<Key, string>>;
}

/**
 * Reads the rules of `secrets`; what they leave open, the settings fill in.
 * @param settings read as far as they are right: a rule of wrong ones is never fetched, since there is a problem then.
 */
export function readRules(text: string, settings: Settings): Resolved {
  const { lines, mistakes } = parseRules(text);
  const load = lines.filter(({ rule }) => !rule.out);
  const rules = {
    load: load.map((line) => resolve(line, settings)),
    leaveOut: lines.filter(({ rule }) => rule.out).map((line) => resolve(line, settings)),
  };
  const problems = [
    ...firstOf(
      mistakes.map(({ line, column, text: what, shown }) => `line ${line}, column ${column}: ${what}\n${shown}`),
      (more) => `has ${more} more mistakes.`,
    ).map(say),
    ...(mistakes.length === 0 ? aboutAll(rules) : []),
    ...beside(settings),
  ];
  const namesAll = (part: 'project' | 'environment'): boolean => load.every(({ rule }) => rule[part] !== undefined);
  const spare = {
    ...(namesAll('environment') ? { environment: '' } : {}),
    ...(namesAll('project') && settings.projectId === undefined ? { projectSlug: '' } : {}),
  };
  return { rules, problems, spare };
}

const say = (text: string): Problem => ({ name: 'secrets', text });

function resolve({ rule, number }: Line, settings: Settings): Rule {
  const { project, kind, name, field, optional, target } = rule;
  const { environment, path } = placeOf(rule, settings);
  const isOwn = project === undefined || project === settings.projectSlug || project === settings.projectId;
  const full = { ...rule, environment, project: isOwn ? undefined : project, absolute: true, folders: foldersOf(path) };
  return {
    environment,
    path,
    recursive: kind === 'below',
    text: renderRule({ ...full, optional: false, target: undefined }),
    line: number,
    ...(optional ? { optional } : {}),
    ...(isOwn ? {} : { project: projectOf(project), owner: project }),
    ...(kind === 'one' ? { key: name } : { prefix: name }),
    ...(field === undefined ? {} : { field }),
    ...(target === undefined ? {} : { target }),
  };
}

function placeOf(
  { environment, absolute, folders }: Written,
  settings: Settings,
): { environment: string; path: string } {
  const all = absolute ? folders : [...foldersOf(settings.secretPath), ...folders];
  return { environment: environment ?? settings.environment ?? '', path: `/${all.join('/')}` };
}

const foldersOf = (path: string): string[] => path.split('/').filter((folder) => folder !== '');

/** What has the form of an id is one: no slug that Infisical makes looks so. */
function projectOf(written: string): { id: string } | { slug: string } {
  const id = uuid.read(written);
  return id === undefined ? { slug: written } : { id };
}

function aboutAll({ load, leaveOut }: Rules): Problem[] {
  if (load.length === 0 && leaveOut.length === 0)
    return [
      say(
        'holds no rule. Write what to load, one rule a line, such as /db/KEY -> NAME; without {secrets}, all of {secret-path} is loaded.',
      ),
    ];
  if (load.length === 0)
    return [say('only leaves out (`!`), and says nowhere what to load. Add a rule such as /db/*.')];
  return leaveOut
    .filter((out) => !load.some((rule) => rule.key === undefined && meets(rule, out)))
    .map(({ line = 0, text, environment, path }) =>
      say(
        `line ${line}: ${text} leaves nothing out, since no rule with a \`*\` loads ${environment}:${path}. ` +
          'Correct it, or take it out: what has no rule is not loaded anyway.',
      ),
    );
}

/** Whether a wildcard loads from where a rule leaves out. */
function meets(rule: Rule, out: Rule): boolean {
  if (scopeOf(rule) !== scopeOf(out)) return false;
  return (
    rule.path === out.path ||
    (rule.recursive && isBelow(out.path, rule.path)) ||
    (out.recursive && isBelow(rule.path, out.path))
  );
}

/** Whether a folder is below another one; none is below itself. */
export function isBelow(path: string, above: string): boolean {
  return path !== above && path.startsWith(above === '/' ? '/' : `${above}/`);
}

/** One text for the project and the environment of a rule. */
export function scopeOf({ project, environment }: Rule): string {
  return JSON.stringify([project, environment]);
}

function beside({ secretName, recursive }: Settings): Problem[] {
  return [
    ...(secretName === undefined
      ? []
      : [
          {
            name: 'secretName',
            text: `has no place beside {secrets}: write the secret as a rule there, such as /db/${secretName}, and take {secret-name} out.`,
          },
        ]),
    ...(recursive
      ? [
          {
            name: 'recursive',
            text: 'has no place beside {secrets}: there, /db/** loads a folder with all below. Take {recursive} out.',
          },
        ]
      : []),
  ];
}
