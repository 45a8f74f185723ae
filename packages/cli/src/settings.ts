import { keys, rowOf, spell, type Raw } from '@infisical-ci/job';
import { secretFlags, variableOf, type Words } from './flags';

type Env = Readonly<Record<string, string | undefined>>;

/** What Infisical's own command reads, by the setting that it is. */
const infisicalsOwn: Readonly<Record<string, string>> = {
  'identity-id': 'INFISICAL_MACHINE_IDENTITY_ID',
  'client-id': 'INFISICAL_UNIVERSAL_AUTH_CLIENT_ID',
  'client-secret': 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET',
};

/** The settings of one run of the command. */
export interface Given {
  /** By name, as flags spell them. */
  readonly given: Raw;
  /** The variables that held a credential: what the command starts gets none of them. */
  readonly credentials: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Puts the settings together: flags, then variables, unless `--no-env-settings` says that flags are all there is. Where a
 * flag gives a setting, by whichever of its names, no variable does.
 */
export function settingsFrom({ given: flags, own }: Words, env: Env): Given {
  const given: Record<string, string | undefined> = { ...flags };
  const credentials: string[] = [];
  const problems: string[] = [];
  for (const flag of secretFlags()) {
    const name = own[`${flag}-env`];
    if (!name) continue;
    given[`--${flag}`] = env[name];
    credentials.push(name);
    if (!env[name])
      problems.push(`--${flag}-env is ${JSON.stringify(name)}, and no variable of that name is set here.`);
  }
  if (own['no-env-settings'] !== 'true') {
    for (const key of keys) {
      const names = [key, ...(rowOf(key).aliases ?? [])].map((name) => spell(name, 'kebab'));
      if (names.some((name) => given[`--${name}`])) continue;
      const foreign = infisicalsOwn[names[0] ?? ''];
      for (const [name, variable] of [
        ...names.map((name) => [name, variableOf(name)] as const),
        ...(foreign === undefined ? [] : [[names[0] ?? '', foreign] as const]),
      ]) {
        if (!env[variable] || given[`--${name}`]) continue;
        given[`--${name}`] = env[variable];
        if (rowOf(key).secret) credentials.push(variable);
      }
    }
  }
  const tokenEnv = given['--token-env'];
  return { given, credentials: tokenEnv ? [...credentials, tokenEnv] : credentials, problems };
}
