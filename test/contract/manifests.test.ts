// The Action's manifest says what its settings are, no more and no less.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keys, ownNames, rowOf, spell } from '@infisical-ci/job';
import { parse } from 'yaml';

interface Manifest {
  readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
}

const folder = join(__dirname, '../../actions/load-secrets');
const { inputs, outputs, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Manifest;

test('every setting is an input, under its name and each other name that it has, and nothing else is', () => {
  const names = keys.flatMap((key) => [key, ...(rowOf(key).aliases ?? [])]).map((name) => spell(name, 'kebab'));
  expect(Object.keys(inputs).sort()).toEqual(names.sort());
});

test('every input of Infisical/secrets-action is one of ours', () => {
  const theirs =
    'method client-id client-secret identity-id oidc-audience project-slug project-id env-slug domain export-type ' +
    'file-output-path secret-path secret-name include-imports recursive extra-headers env-prefix env-suffix';
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(theirs.split(' ')));
});

test('every input says what it is for', () => {
  const silent = Object.entries(inputs).filter(([, { description }]) => !/^\S.*[.)]$/s.test(String(description)));
  expect(silent.map(([name]) => name)).toEqual([]);
});

test('no input has a default or is required: the action tells what was given from what was not', () => {
  expect([...new Set(Object.values(inputs).flatMap((input) => Object.keys(input)))]).toEqual(['description']);
});

test('every output of our own is declared, and nothing else is', () => {
  const { accessTokenVariable, ...names } = ownNames;
  expect(Object.keys(outputs).sort()).toEqual(Object.values(names).sort());
  // The one of these names that is no output.
  expect(accessTokenVariable).toBe('INFISICAL_TOKEN');
});

test('it runs on Node 24, and what it runs is built', () => {
  expect(runs).toEqual({ using: 'node24', main: 'dist/main.cjs', post: 'dist/post.cjs' });
  for (const script of [runs.main, runs.post]) expect(existsSync(join(folder, script))).toBe(true);
});
