import { resolve } from 'node:path';
import { keep, type Key } from '@infisical-ci/job';
import { exitCodes, type Asked, type Outside } from './command';
import type { OwnFlags } from './flags';
import { platformFlag, platformHost, platformMistakes, platformOf, withoutEnd } from './platform';
import { spelt } from './spelt';

const defaultEvery = 300;

export const keepFlags = (): OwnFlags => ({
  ...platformFlag,
  'access-token-file': 'text',
  'secrets-file': 'text',
  'refresh-every': 'text',
});

/** Settings of a delivery that this one does not have, and what to write instead. */
const others: Readonly<Record<string, string>> = {
  '--export-type': 'keep writes the files that --access-token-file and --secrets-file name',
  '--file-output-path': 'name the file by --secrets-file',
  '--export-access-token': 'name a file by --access-token-file',
  '--export-token': 'name a file by --access-token-file',
  '--delete-file': 'keep always removes its files in the end',
  '--dry-run': 'infisical-ci claims shows what it would',
};

/** What is wrong with what `keep` was asked for. */
export function keepMistakes({ own, given }: Asked): readonly string[] {
  const { 'access-token-file': accessTokenFile, 'secrets-file': secretsFile, 'refresh-every': every } = own;
  return [
    ...platformMistakes(own),
    ...(accessTokenFile || secretsFile
      ? []
      : ['Nothing says what to keep: give --access-token-file FILE, --secrets-file FILE, or both.']),
    ...(accessTokenFile && secretsFile && resolve(accessTokenFile) === resolve(secretsFile)
      ? ['--access-token-file and --secrets-file name the same file: give each its own.']
      : []),
    ...(every && !/^[1-9]\d{0,5}$/.test(every)
      ? [`--refresh-every is ${JSON.stringify(every)}, but must be whole seconds from 1 to 999999.`]
      : []),
    ...(every && !secretsFile ? ['--refresh-every is for secrets: add --secrets-file FILE, or leave it out.'] : []),
    ...(given['--access-token'] || given['--method'] === 'access-token'
      ? [
          'An access token that was brought along cannot be kept alive: give what keep can log in with, again and again, such as --identity-id.',
        ]
      : []),
    ...Object.entries(others).flatMap(([flag, instead]) =>
      given[flag] ? [`${flag} is not for keep: ${instead}.`] : [],
    ),
  ];
}

/** Nothing is read for an access token alone. */
const reading: readonly Key[] = ['projectSlug', 'environment'];

/** Runs `keep` until a signal ends it. */
export async function runKeep(asked: Asked, outside: Outside): Promise<number> {
  const { hands, sources, program } = outside;
  const { 'access-token-file': accessTokenFile, 'secrets-file': secretsFile, 'refresh-every': every } = asked.own;
  const host = withoutEnd(platformHost(platformOf(asked.own, hands.env), outside));
  const given = { ...asked.given, '--export-type': secretsFile ? 'file' : 'none', '--summary': 'never' };
  const { product, given: settings } = spelt({ ...asked, given });
  const kept = await keep(
    { product: secretsFile ? product : { ...product, spares: reading }, given: settings, host, sources, hands },
    {
      accessTokenFile: accessTokenFile ? resolve(accessTokenFile) : undefined,
      secretsFile: secretsFile ? resolve(secretsFile) : undefined,
      refreshEvery: Number(every || defaultEvery),
      clocks: { ...hands.clock, wall: Date.now },
      random: Math.random,
      whenStopped: program.whenStopped,
    },
  );
  return kept ? exitCodes.done : exitCodes.failed;
}
