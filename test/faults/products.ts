// The products that are held to the table, each run as a process, from what was built.
import { readdirSync, readFileSync } from 'node:fs';
import { start } from '../support/command';
import { placesOf } from '../leak/places';
import { leaks } from '../leak/search';
import { secrets } from './calls';
import type { Arranged, Scene } from './lane';

/** What came of a run. */
export interface Played {
  readonly exitCode: number | null;
  /** All that a person sees. */
  readonly seen: string;
  /** What later steps would have of it; nothing where it is red. */
  readonly delivered: Readonly<Record<string, string>>;
  /** What is left over that should not be: secrets and tokens where they do not belong, files of a red run. */
  readonly spilt: readonly string[];
}

export type Product = (scene: Scene, arranged: Arranged) => Promise<Played>;

/** Milliseconds; what takes longer hangs. */
const patience = 24_000;

const hidden = ({ job: { environment } }: Scene): Readonly<Record<string, string>> => ({
  ...secrets['dev:/'],
  bearer: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
});

export const action: Product = async (scene, { inputs, env = {}, watch }) => {
  const given = { 'export-type': 'env, output, file', ...inputs, ...scene.call.inputs };
  const cancelWhen = (log: string): boolean => {
    watch?.(log);
    return false;
  };
  const outcome = await scene.job.run(given, { env, patience, cancelWhen });
  const { exitCode, seen, files, outputs, workspace } = outcome;
  const isGreen = exitCode === 0;
  const left = isGreen
    ? []
    : [
        ...readdirSync(workspace),
        readFileSync(files.env, 'utf8'),
        ...Object.keys(outputs).filter((name) => name !== 'infisical-error-code'),
      ].filter((each) => each !== '');
  const meant = isGreen ? (['env', 'output', 'file', 'state'] as const) : (['state'] as const);
  return {
    exitCode,
    seen,
    delivered: outcome.env,
    spilt: [...left, ...leaks(placesOf(outcome, meant), hidden(scene))],
  };
};

export const command: Product = async (scene, { inputs = {}, env = {}, watch }) => {
  const { job, call } = scene;
  const given = { ...job.inputs, 'token-source': 'github', ...inputs, ...call.inputs };
  const flags = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
  job.infisical.server.forget();
  const started = start('infisical-ci', ['load', ...flags], { env: { ...job.environment, ...env } });
  const watching = setInterval(() => watch?.(started.printed()), 5);
  const { code, stdout, stderr } = await started.ended.finally(() => clearInterval(watching));
  // What a shell would evaluate: assignments, or what ends it.
  const delivered = [...stdout.matchAll(/(\w+)='([^']*)'/g)].map(([, name = '', value = '']) => [name, value] as const);
  const left = code === 0 || stdout.trim() === 'exit 1' ? [] : [stdout];
  const places = { 'what a person sees': stderr, ...(code === 0 ? {} : { 'what is evaluated': stdout }) };
  return {
    exitCode: code,
    seen: stderr,
    delivered: Object.fromEntries(delivered),
    spilt: [...left, ...leaks(places, hidden(scene))],
  };
};
