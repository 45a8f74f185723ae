// The products, each run as a process from what was built, on a runner that is given a proxy in the product's own way.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { azureScenario, valuesOf } from '../e2e/azure-scenario';
import { orbScenario } from '../e2e/circleci/vouched';
import { commandScenario } from '../e2e/command/vouched';
import { gitlabScenario } from '../e2e/gitlab/vouched';
import { scenario } from '../e2e/scenario';
import { wholeOf } from '../support/circleci-agent';
import { orbSteps } from '../support/circleci-orb';
import { finish } from '../support/command';
import { temporaryFolder } from '../support/folders';
import { spelt, type Spelling } from '../support/spelt';

/** A proxy, as whoever runs the runners would say it. */
export interface Via {
  /** `http://HOST:PORT`, without credentials. */
  readonly url: string;
  readonly name?: string;
  readonly password?: string;
  /** A host that is reached without it. */
  readonly exempt?: string;
}

export interface Asked {
  /** Beside identity, project and environment; in kebab-case. */
  readonly settings: Readonly<Record<string, string>>;
  readonly via?: Via;
  /** A file of authorities that the runner is to trust for every host: its path. */
  readonly authorities?: string;
}

/** What came of a run. */
export interface Played {
  readonly code: number | null;
  /** As a person sees it. */
  readonly log: string;
  /** The secret, as later steps have it. */
  readonly secret: string | undefined;
}

export interface Product {
  /** Where its Infisical answers. */
  readonly url: string;
  play(asked: Asked): Promise<Played>;
}

export const secret = 'k-7f3a9c1e';
const given = { secrets: { 'dev:/': { API_KEY: secret } } };

type Texts = Readonly<Record<string, string>>;

/** What every runner but Azure's takes them from. */
function variables({ via, authorities }: Asked): Texts {
  const trusted: Texts = authorities === undefined ? {} : { NODE_EXTRA_CA_CERTS: authorities };
  if (!via) return trusted;
  const url = new URL(via.url);
  const credentials = via.name === undefined ? '' : `${via.name}:${encodeURIComponent(via.password ?? '')}@`;
  return { ...trusted, HTTPS_PROXY: `${url.protocol}//${credentials}${url.host}`, NO_PROXY: via.exempt ?? '' };
}

/** The same, as Azure's agent is set up with them. */
function agentVariables({ via, authorities }: Asked): Texts {
  const trusted: Texts = authorities === undefined ? {} : { AGENT_CAINFO: authorities };
  if (!via) return trusted;
  const { url, name, exempt = 'nowhere' } = via;
  const list = JSON.stringify([exempt.replaceAll('.', '\\.')]);
  const credentials: Texts = name === undefined ? {} : { AGENT_PROXYUSERNAME: name };
  return { ...trusted, ...credentials, AGENT_PROXYURL: url, AGENT_PROXYBYPASSLIST: list };
}

/** A setting whose value is a secret is given by the name of a variable there. */
function byName(settings: Texts, spelling: Spelling, input: string): { inputs: Texts; env: Texts } {
  const { 'client-key': key, ...others } = settings;
  if (key === undefined) return { inputs: spelt(others, spelling), env: {} };
  return { inputs: { ...spelt(others, spelling), [input]: 'CLIENT_KEY' }, env: { CLIENT_KEY: key } };
}

/** A line of a shell that keeps what it has; `read` gives it. */
function keeping(): { script: string; read(): string } {
  const file = join(temporaryFolder(), 'has');
  writeFileSync(file, '');
  return { script: `printf %s "$API_KEY" >'${file}'`, read: () => readFileSync(file, 'utf8') };
}

/** Each product, ready to be asked. */
export const products: Readonly<Record<string, () => Promise<Product>>> = {
  async 'the Action'() {
    const job = await scenario(given);
    return {
      url: job.infisical.url,
      async play(asked) {
        const { exitCode, seen, env } = await job.run(asked.settings, { env: variables(asked) });
        return { code: exitCode, log: seen, secret: env['API_KEY'] };
      },
    };
  },
  async 'the command'() {
    const job = await commandScenario(given);
    return {
      url: job.infisical.url,
      async play(asked) {
        const { script, read } = keeping();
        const { inputs, env: keys } = byName(asked.settings, 'kebab', 'client-key-env');
        const flags = Object.entries({ ...job.inputs, ...inputs, 'token-env': 'VOUCH' });
        const words = [...flags.map(([name, value]) => `--${name}=${value}`), '--', 'sh', '-c', script];
        const env = { ...job.vouched, ...variables(asked), ...keys };
        const { code, stderr } = await finish('infisical-ci', ['run', ...words], { env });
        return { code, log: stderr, secret: read() };
      },
    };
  },
  async 'the Azure task'() {
    const job = await azureScenario(given);
    return {
      url: job.infisical.url,
      async play(asked) {
        const { exitCode, seen, variables } = await job.run(spelt(asked.settings, 'camel'), {
          env: agentVariables(asked),
          variables: [{ name: 'Agent.ProxyPassword', value: asked.via?.password ?? '', secret: true }],
        });
        return { code: exitCode, log: seen, secret: valuesOf(variables)['API_KEY'] };
      },
    };
  },
  async 'the orb'() {
    const job = await orbScenario(given);
    return {
      url: job.infisical.url,
      async play(asked) {
        const { script, read } = keeping();
        const { inputs, env } = byName(asked.settings, 'snake', 'client_key');
        const ended = await job
          .job({ env: { ...variables(asked), ...env } })
          .run(...orbSteps('load', { ...job.parameters, ...inputs }), { name: 'Later', command: script });
        return { ...wholeOf(ended), secret: read() };
      },
    };
  },
  async "GitLab's component"() {
    const job = await gitlabScenario(given, { refProtected: true });
    return {
      url: job.infisical.url,
      async play(asked) {
        const { script, read } = keeping();
        const { inputs, env } = byName(asked.settings, 'snake', 'client_key_env');
        const how = { env: { ...variables(asked), ...env } };
        const { code, stdout, stderr } = await job.runJob(['bash'], 'pipe', script, inputs, how);
        return { code, log: stdout + stderr, secret: read() };
      },
    };
  },
};
