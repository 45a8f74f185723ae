// A job anywhere, for the command: a project with secrets, and a token in a variable.
import type { Ended, How, Started } from '../../support/command';
import { finish, start } from '../../support/command';
import { scenario, type Given, type Scenario } from '../scenario';

export interface CommandScenario extends Scenario {
  /** The flags that every run has. */
  readonly flags: readonly string[];
  /** What the job has: the token. */
  readonly vouched: Readonly<Record<string, string>>;
  /** Runs `infisical-ci COMMAND flags... words...` to its end. */
  command(name: string, words?: readonly string[], how?: How): Promise<Ended>;
  startCommand(name: string, words?: readonly string[], how?: How): Started;
  /** Runs a script in a shell, with the flags as `"$@"`. */
  script(shell: readonly [string, ...string[]], text: string, how?: How): Promise<Ended>;
}

export async function commandScenario(given: Given = {}): Promise<CommandScenario> {
  const job = await scenario(given);
  const VOUCH = await tokenOf(job);
  const flags = [
    ...Object.entries(job.inputs).flatMap(([name, value]) => [`--${name}`, value]),
    '--token-env',
    'VOUCH',
  ];
  const vouched = { VOUCH };
  const startCommand: CommandScenario['startCommand'] = (name, words = [], how = {}) =>
    start('infisical-ci', [name, ...flags, ...words], { ...how, env: { ...vouched, ...how.env } });
  return {
    ...job,
    flags,
    vouched,
    startCommand,
    command: (name, words, how) => startCommand(name, words, how).ended,
    script: ([program, ...words], text, how = {}) =>
      finish(program, [...words, '-c', text, program, ...flags], { ...how, env: { ...vouched, ...how.env } }),
  };
}

/** The job's token, asked for as GitHub's own toolkit does. */
async function tokenOf({ environment, infisical }: Scenario): Promise<string> {
  const url = new URL(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  const path = `${url.pathname}${url.search}`;
  const { body } = await infisical.ask('GET', path, undefined, environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
  return (body as { value: string }).value;
}
