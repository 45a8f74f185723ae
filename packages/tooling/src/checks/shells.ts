import { spawnSync } from 'node:child_process';
import { callsIn } from '../calls';
import { mistakesOf } from '../command-line';
import { blocksIn } from '../markdown';
import type { Repository } from '../repository';
import { readPipeline } from '../uses';
import type { Check, Finding, Outcome } from './check';
import { yamlIn } from './pipelines';

type Read = Pick<Repository, 'files' | 'read'>;

/** Looks at a script; gives what is wrong with it, a line each, or undefined where the program is not on this machine. */
export type Look = (program: string, given: readonly string[], script: string) => readonly string[] | undefined;

/** The program that knows a script's syntax, by the language of its fence. */
const shells: Readonly<Record<string, readonly [program: string, ...given: string[]]>> = {
  sh: ['bash', '--posix', '-n'],
  bash: ['bash', '-n'],
};

/** SC2034 and SC2154: an example is a part of something, and its variables come from there or go there. SC1091: so do its files. */
const lint = ['--severity=info', '--format=gcc', '--exclude=SC2034,SC2154,SC1091'];

/** What the docs show of shells can be read by one, and what they call of `infisical-ci` the command takes. */
export const shellsCheck: Check = {
  title: "examples for shells are right, and so are the command's flags in them",
  run: (repository) => looked(repository, onThisMachine),
};

/** What is wrong with the scripts and calls of a repository. */
export function looked(repository: Read, look: Look): Outcome {
  const scripts = repository.files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => scriptsIn(repository, file));
  const calls = repository.files.flatMap((file) => wordsIn(repository, file));
  const linted = look('shellcheck', ['--version'], '') !== undefined;
  return {
    findings: [
      ...scripts.flatMap((one) => inScript(one, look, linted)),
      ...calls.flatMap(({ file, line, words }) =>
        mistakesOf(words).map((text) => ({ file, line, text: `infisical-ci ${words[0] ?? ''} would say: ${text}` })),
      ),
    ],
    figures: [
      `${scripts.length} scripts${linted ? '' : ', not looked at by shellcheck, which is not on PATH'}; ${calls.length} calls of the command`,
    ],
  };
}

interface Script {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

function scriptsIn({ read }: Read, file: string): readonly Script[] {
  return blocksIn(read(file)).flatMap((one) => (shells[one.language] ? [{ file, ...one }] : []));
}

function inScript({ file, line, language, text }: Script, look: Look, linted: boolean): readonly Finding[] {
  const [program = '', ...given] = shells[language] ?? [];
  const told = look(program, given, text) ?? [];
  const hints =
    linted && told.length === 0 ? (look('shellcheck', [...lint, `--shell=${language}`, '-'], text) ?? []) : [];
  return [...told, ...hints].map((sentence) => {
    const [, at = '1', what = sentence] = /^(?:\S*?: line |-:)(\d+):(?:\d+:)? ?(.*)$/.exec(sentence) ?? [];
    return { file, line: line + Number(at) - 1, text: `A shell would stumble: ${what}` };
  });
}

/** Every call of the command that a file shows: in the texts and lists of its YAML, and in all other code. */
export function wordsIn(
  repository: Read,
  file: string,
): readonly { readonly file: string; readonly line: number; readonly words: readonly string[] }[] {
  const yaml = yamlIn(repository, file).flatMap(({ text, shift }) => {
    const { texts, words } = readPipeline(text);
    const lists = words.flatMap(({ words: list, line }) => {
      const at = list.indexOf('infisical-ci');
      return at < 0 || at === list.length - 1 ? [] : [{ words: list.slice(at + 1), line }];
    });
    return [
      ...texts.flatMap((one) => callsIn(one.text).map(({ words: of }) => ({ words: of, line: one.line }))),
      ...lists,
    ].map(({ words: of, line }) => ({ file, words: of, line: line + shift }));
  });
  if (!file.endsWith('.md')) return yaml;
  const blocks = blocksIn(repository.read(file)).filter(({ language }) => !/^ya?ml$/.test(language));
  return [
    ...yaml,
    ...blocks.flatMap(({ text, line }) => callsIn(text).map((call) => ({ file, ...call, line: call.line + line - 1 }))),
  ];
}

const onThisMachine: Look = (program, given, script) => {
  const { error, status, stdout, stderr } = spawnSync(program, given, { input: script, encoding: 'utf8' });
  if (error) return undefined;
  return status === 0 ? [] : `${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !line.includes(': `'));
};
