import { isMapping, type Content, type Mapping, type Orb } from './pack';

/** One of the rules by which orb-tools reviews orbs: `RC` and its number there. */
interface Rule {
  readonly id: string;
  /** What is wrong, a sentence each. */
  find(orb: Orb): readonly string[];
}

/** How the examples name the orb: with the major version that is current. */
export const orbName = 'infisical-ci/secrets@1';

const snake = /^[a-z][a-z0-9_]*$/;
const sections = ['commands', 'jobs', 'executors', 'examples'] as const;

const text = (content: Content | undefined): string => (typeof content === 'string' ? content : '');
const mapping = (content: Content | undefined): Mapping => (isMapping(content) ? content : {});

/** Every component, as `commands/load`. */
const components = (orb: Orb): readonly (readonly [path: string, section: string, name: string, content: Mapping])[] =>
  sections.flatMap((section) =>
    Object.entries(mapping(orb[section])).map(
      ([name, content]) => [`${section}/${name}`, section, name, mapping(content)] as const,
    ),
  );

/** Every mapping below a content, itself among them. */
function mappings(content: Content | undefined): readonly Mapping[] {
  if (Array.isArray(content)) return (content as readonly Content[]).flatMap(mappings);
  return isMapping(content) ? [content, ...Object.values(content).flatMap(mappings)] : [];
}

/** Every `run` of commands and jobs; one that is a text is its command. */
const runs = (orb: Orb): readonly (readonly [path: string, run: Mapping])[] =>
  components(orb)
    .filter(([, section]) => section === 'commands' || section === 'jobs')
    .flatMap(([path, , , { steps }]) =>
      mappings(steps).flatMap(({ run }) =>
        run === undefined ? [] : [[path, isMapping(run) ? run : { command: run }] as const],
      ),
    );

const parameters = (orb: Orb): readonly (readonly [path: string, name: string, parameter: Mapping])[] =>
  components(orb).flatMap(([path, , , content]) =>
    Object.entries(mapping(content['parameters'])).map(([name, value]) => [path, name, mapping(value)] as const),
  );

/** The rules that need no network, for an orb whose includes are still directives. (RC006 and RC007 ask whether two addresses answer.) */
const rules: readonly Rule[] = [
  {
    id: 'RC001',
    find: ({ display }) => (text(mapping(display)['source_url']) ? [] : ['@orb.yml: display.source_url is missing.']),
  },
  {
    id: 'RC002',
    find: (orb) =>
      components(orb).flatMap(([path, , , { description }]) =>
        text(description) ? [] : [`${path}: the description is missing.`],
      ),
  },
  {
    id: 'RC003',
    find: ({ examples }) => (Object.keys(mapping(examples)).length > 0 ? [] : ['examples: there must be one.']),
  },
  {
    id: 'RC004',
    find: ({ examples }) =>
      Object.keys(mapping(examples)).flatMap((name) =>
        name.includes('example') ? [`examples/${name}: the name need not say that it is an example.`] : [],
      ),
  },
  {
    id: 'RC005',
    find: ({ description }) =>
      text(description).length >= 64 ? [] : ['@orb.yml: the description must have 64 characters or more.'],
  },
  {
    id: 'RC008',
    find: (orb) => runs(orb).flatMap(([path, { name }]) => (text(name) ? [] : [`${path}: a run without a name.`])),
  },
  {
    id: 'RC009',
    find: (orb) =>
      runs(orb).flatMap(([path, { command }]) =>
        text(command).length > 64 && !/^<<\s*include\(/.test(text(command))
          ? [`${path}: a command of more than 64 characters must be an included script.`]
          : [],
      ),
  },
  {
    id: 'RC010',
    find: (orb) => [
      ...components(orb).flatMap(([path, , name]) => (snake.test(name) ? [] : [`${path}: the name is no snake_case.`])),
      ...parameters(orb).flatMap(([path, name]) =>
        snake.test(name) ? [] : [`${path}: the parameter ${name} is no snake_case.`],
      ),
    ],
  },
  {
    id: 'RC011',
    find: ({ examples }) =>
      Object.entries(mapping(examples)).flatMap(([name, example]) =>
        Object.values(mapping(mapping(mapping(example)['usage'])['orbs'])).includes(orbName)
          ? []
          : [`examples/${name}: it must use ${orbName}.`],
      ),
  },
  {
    id: 'RC012',
    find: (orb) =>
      parameters(orb).flatMap(([path, name, { default: fallback }]) =>
        text(fallback).includes('$') && keysUsing(orb, path, name)
          ? [
              `${path}: the parameter ${name} has a variable as its default, and is a part of a key, where none is put in.`,
            ]
          : [],
      ),
  },
];

function keysUsing(orb: Orb, path: string, name: string): boolean {
  const [, , , content] = components(orb).find(([other]) => other === path) ?? [];
  const used = new RegExp(`<<\\s*parameters\\.${name}\\s*>>`);
  return mappings(content).some(({ key, keys }) => used.test(JSON.stringify([key ?? '', keys ?? ''])));
}

/** What the review of CircleCI's orb tools would find, with the rule before each sentence. */
export const review = (orb: Orb): readonly string[] =>
  rules.flatMap(({ id, find }) => find(orb).map((sentence) => `${id}: ${sentence}`));
