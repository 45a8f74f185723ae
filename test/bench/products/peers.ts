// Other people's actions, where a path to what they publish is given.
import { environmentOf } from '../mock/bodies';
import { scenarioNames } from '../scenarios';
import { github, startOnGitHub } from './github';
import type { Load, Product } from './product';

type Inputs = Readonly<Record<string, string>>;

interface Peer {
  readonly name: string;
  /** Says where its dist/index.js is. */
  readonly variable: string;
  inputs(load: Load): Inputs;
}

const peers: readonly Peer[] = [
  {
    name: 'Infisical/secrets-action',
    variable: 'BENCH_SECRETS_ACTION',
    inputs: ({ domain, secrets, identity }) => ({
      METHOD: 'oidc',
      'IDENTITY-ID': identity,
      DOMAIN: domain,
      'ENV-SLUG': environmentOf(secrets),
      'PROJECT-SLUG': 'bench',
      'SECRET-PATH': '/',
      'EXPORT-TYPE': 'env',
      'INCLUDE-IMPORTS': 'true',
      RECURSIVE: 'false',
    }),
  },
  {
    name: 'hashicorp/vault-action',
    variable: 'BENCH_VAULT_ACTION',
    inputs: ({ domain, secrets }) => ({
      URL: domain,
      METHOD: 'jwt',
      ROLE: 'bench',
      // What its action.yml presets.
      EXPORTENV: 'true',
      EXPORTTOKEN: 'false',
      OUTPUTTOKEN: 'false',
      TLSSKIPVERIFY: 'false',
      IGNORENOTFOUND: 'false',
      SECRETS: `secret/data/${environmentOf(secrets)} * ;`,
    }),
  },
];

/** Those whose path is given. Each is measured on GitHub, over http: no two take a private authority the same way. */
export function peersIn(env: Readonly<Record<string, string | undefined>>): readonly Product[] {
  return peers.flatMap(({ name, variable, inputs }) => {
    const program = env[variable];
    if (!program) return [];
    const start: Product['start'] = (side, load, folders) =>
      side === 'yardstick'
        ? github.start(side, load, folders)
        : startOnGitHub(program, variables(inputs(load)), load, folders);
    return [{ name, bundle: program, judged: false, scenarios: [scenarioNames.http], masks: true, asks: true, start }];
  });
}

const variables = (inputs: Inputs): Inputs =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]));
