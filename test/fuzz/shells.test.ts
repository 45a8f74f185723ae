// What a shell has once it has read what was written for it: a file of variables, the entry of a GitLab component, the flags of the orb.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { circleci, shell } from '@infisical-ci/hosts';
import { renderFile, unfitForFile } from '@infisical-ci/job';
import { fakeHands } from '../../packages/hosts/src/fake';
import { settingsOf } from '../../packages/job/src/fake';
import { inputsEntry } from '../../packages/tooling/src/gitlab/script';
import { inputsFromSettings } from '../../packages/tooling/src/gitlab/inputs';
import { temporaryFolder } from '../support/folders';
import { repository } from '../support/repository';
import { shells, type Shell } from '../support/shells';
import { propertyOfMany, runs } from './runs';
import { value } from './texts';

/** What a shell prints that runs this script, with these variables. */
function run({ command: [program, ...words] }: Shell, script: string, env: Record<string, string> = {}): string {
  const file = join(temporaryFolder(), 'script.sh');
  writeFileSync(file, script);
  const { stdout, stderr, status } = spawnSync(program, [...words, file], {
    // Without a socket for its input, which bash takes for a remote login: then it reads what belongs to the user.
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', ...env },
  });
  if (stderr !== '' || status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.slice(0, 500)}`);
  return stdout;
}

/** The texts that the shell has behind a script, each with NUL at its end. Printed by itself: no process could be given so much. */
const printed = (which: Shell, script: string, env?: Record<string, string>): string[] =>
  run(which, script, env).split('\0').slice(0, -1);

function same(found: readonly string[], wanted: readonly string[]): void {
  const wrong = wanted.findIndex((text, index) => found[index] !== text);
  if (wrong >= 0) throw new Error(`${JSON.stringify(wanted[wrong])} came back as ${JSON.stringify(found[wrong])}`);
  expect(found).toHaveLength(wanted.length);
}

const fitting = (values: readonly string[]) =>
  values
    .map((text, index) => ({ name: `N${index}`, value: text, secret: true, chosen: true }))
    .filter((variable) => unfitForFile('shell', variable) === undefined);

describe.each(shells().map((each) => [each.name, each] as const))('%s', (_name, which) => {
  const printing = (names: readonly string[]): string => names.map((name) => `printf '%s\\0' "$${name}"\n`).join('');

  propertyOfMany('a file of variables gives back each value', value, (values) => {
    const variables = fitting(values);
    const script = renderFile('shell', variables) + printing(variables.map(({ name }) => name));
    same(
      printed(which, script),
      variables.map((variable) => variable.value),
    );
  });

  propertyOfMany('so does what is printed to be evaluated, with options of the job set', value, (values) => {
    const variables = fitting(values);
    const hands = fakeHands();
    void shell(hands).set('env', variables, settingsOf());
    const file = join(temporaryFolder(), 'printed');
    writeFileSync(file, hands.printed.join(''));
    const script = `set -aeu; IFS=x; eval "$(cat '${file}')"\n${printing(variables.map(({ name }) => name))}`;
    same(
      printed(which, script),
      variables.map((variable) => variable.value),
    );
  });

  // What GitLab puts into the script: texts without a single quote, which it refuses before.
  const given = value.filter(
    (text) => text.isWellFormed() && !/['\0]/.test(text) && text !== '' && text !== '-' && !text.includes('$[['),
  );
  const inputs = Object.keys(inputsFromSettings());
  const entry = inputsEntry([], false);
  // These are one of a few words: the script takes them as they are.
  const chosen = ['method', 'token_source'];
  const arriving = (name: string, text: string): string => (chosen.includes(name) ? text : text.replace(/\n+$/, ''));

  propertyOfMany(
    'each input of a GitLab component is one word of the command, as it was but for line ends at its end',
    fc.array(given, { minLength: inputs.length, maxLength: inputs.length }),
    (several) => {
      const scripts = several.map((texts) => {
        const filled = entry.replace(
          /\$\[\[ inputs\.(\w+) \]\]/g,
          (_all, name: string) => texts[inputs.indexOf(name)] ?? '',
        );
        return `(\n${filled}\ninfisical_ci_node=shown infisical_ci_bundle=x\nshown() { shift; printf '%s\\0' "$@"; }\ninfisical_ci_with_inputs load end\n)\n`;
      });
      const words = printed(which, scripts.join(''));
      const wanted = several.flatMap((texts) => [
        'load',
        '--no-env-settings',
        '--spell-as-inputs',
        '--platform=gitlab',
        ...inputs.map((name, index) => `--${name.replaceAll('_', '-')}=${arriving(name, texts[index] ?? '')}`),
        'end',
      ]);
      same(words, wanted);
    },
    { cases: Math.ceil(runs / inputs.length), size: 20 },
  );
});

describe('the orb', () => {
  const [bash] = shells() as [Shell, ...Shell[]];

  propertyOfMany('appends to the file of BASH_ENV what bash reads, whatever stood there before', value, (values) => {
    const variables = fitting(values);
    const hands = { ...fakeHands({ BASH_ENV: 'file' }, { file: 'export BEFORE=1' }), finds: () => true };
    void circleci(hands).set('env', variables, settingsOf());
    const names = ['BEFORE', ...variables.map(({ name }) => name)];
    const script = `${hands.files['file'] ?? ''}\n${names.map((name) => `printf '%s\\0' "$${name}"\n`).join('')}`;
    same(printed(bash, script), ['1', ...variables.map((variable) => variable.value)]);
  });

  const text = readFileSync(join(repository, 'circleci-orb/src/scripts/settings.sh'), 'utf8').replace(
    '. ./home.sh',
    '',
  );
  const taken = [...text.matchAll(/orb_take (\w+) "\$(\w+)"/g)].map(
    ([, name = '', variable = '']) => [name, variable] as const,
  );
  const all = [...new Set(text.match(/\bORB_\w+/g))];
  const parameter = value.filter((each) => each.isWellFormed() && !/[\0$]/.test(each));

  propertyOfMany(
    'hands each parameter over as one word',
    fc.array(parameter, { minLength: taken.length, maxLength: taken.length }),
    (several) => {
      for (const texts of several) {
        const env = Object.fromEntries([
          ...all.map((name) => [name, '']),
          ...taken.map(([, name], index) => [name, texts[index]]),
        ]) as Record<string, string>;
        const words = printed(bash, `${text}\nprintf '%s\\0' "$@"\n`, env);
        const wanted = taken.flatMap(([name], index) =>
          texts[index] === '' ? [] : [`--${name.replaceAll('_', '-')}=${texts[index]}`],
        );
        same(
          words.filter((word) => wanted.includes(word)),
          wanted,
        );
        expect(words.slice(0, 4)).toEqual(['--no-env-settings', '--spell-as-inputs', '--platform', 'circleci']);
      }
    },
    { cases: Math.ceil(runs / taken.length) },
  );
});
