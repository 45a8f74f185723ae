import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Repository } from '../repository';
import { configurationsIn, overrides, providersOf, type Configuration } from '../terraform';
import type { Check, Finding, Outcome } from './check';

/** What the check needs of the machine. */
export interface Machine {
  /** The folder of PATH that has this program; undefined where none has. */
  readonly folderOf: (program: string) => string | undefined;
  /** Runs Terraform in a folder that holds these files; gives its exit code and what it printed. */
  readonly terraform: (words: readonly string[], files: Readonly<Record<string, string>>) => Ran;
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Providers that may be at hand: their source, and the program on PATH. */
const programs: Readonly<Record<string, string>> = { 'infisical/infisical': 'terraform-provider-infisical' };

/** Every example of Terraform's is formatted, and what can be validated here is valid. */
export const terraformCheck: Check = {
  title: "examples in Terraform's language are formatted and valid",
  run: (repository) => judged(repository, here),
};

/** What is wrong with the repository's configurations, and what could not be looked at on this machine. */
export function judged({ files, read }: Pick<Repository, 'files' | 'read'>, machine: Machine): Outcome {
  const all = files.filter((file) => /\.(?:tf|md)$/.test(file)).flatMap((file) => configurationsIn(file, read(file)));
  if (machine.folderOf('terraform') === undefined) {
    return { findings: [], figures: [`skipped ${all.length} examples: terraform is not on PATH`] };
  }
  const folders = Object.fromEntries(
    Object.entries(programs).flatMap(([source, program]) => {
      const folder = machine.folderOf(program);
      return folder === undefined ? [] : [[source, folder]];
    }),
  );
  const isHere = (source: string): boolean => source in folders;
  const whole = all.filter((one) => one.whole);
  const able = whole.filter((one) => providersOf(one).every(isHere));
  const missing = [...new Set(whole.flatMap(providersOf))].filter((source) => !isHere(source));
  return {
    findings: [
      ...all.flatMap((one) => format(one, machine)),
      ...able.flatMap((one) => validate(one, folders, machine)),
    ],
    figures: [
      `${all.length} formatted, ${able.length} of ${whole.length} validated`,
      ...missing.map((source) => `skipped the others: ${programs[source] ?? source} is not on PATH`),
    ],
  };
}

function format(one: Configuration, { terraform }: Machine): readonly Finding[] {
  const { code, output } = terraform(['fmt', '-check', '-diff', '-no-color'], { 'main.tf': one.text });
  return code === 0 ? [] : [finding(one, `terraform fmt has it otherwise: ${output}`)];
}

function validate(
  one: Configuration,
  folders: Readonly<Record<string, string>>,
  { terraform }: Machine,
): readonly Finding[] {
  const { code, output } = terraform(['validate', '-no-color'], {
    'main.tf': one.text,
    '.terraformrc': overrides(folders),
  });
  return code === 0 ? [] : [finding(one, `terraform validate refuses it: ${output}`)];
}

const finding = ({ file, line }: Configuration, text: string): Finding => ({ file, line, text: text.trimEnd() });

const here: Machine = {
  folderOf: (program) =>
    (process.env['PATH'] ?? '').split(delimiter).find((folder) => {
      try {
        accessSync(join(folder, program), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  terraform(words, files) {
    const folder = mkdtempSync(join(tmpdir(), 'terraform-check-'));
    try {
      for (const [name, text] of Object.entries({ '.terraformrc': '', ...files }))
        writeFileSync(join(folder, name), text);
      const { status, stdout, stderr, error } = spawnSync('terraform', words, {
        cwd: folder,
        encoding: 'utf8',
        // Nothing of whoever runs the check: no plugin cache, no log, no question for a newer version.
        env: {
          PATH: process.env['PATH'],
          HOME: folder,
          CHECKPOINT_DISABLE: '1',
          TF_CLI_CONFIG_FILE: join(folder, '.terraformrc'),
        },
      });
      return { code: status, output: error === undefined ? stdout + stderr : error.message };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
