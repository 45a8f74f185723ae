// What holds for every source, whoever it is: a new row of the table is held to it without a new test.
import { startDeadline, type Door } from '@infisical-ci/http';
import { sources, taskSources, type Ask, type Source } from '@infisical-ci/identity';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const all = { ...sources, ...taskSources };

const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIiwiYXVkIjoiYiIsImlzcyI6ImMifQ.c2ln';

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly from?: Ask['from'];
  readonly audience?: string;
  /** What the platform's endpoint answers, where that is not the token in JSON. */
  readonly answer?: string;
  /** It masks the token itself: what else came with it is as good. */
  readonly masksToken?: true;
}

/** A Workload API that knows one workload, by the id `a`. */
const folder = mkdtempSync(join(tmpdir(), 'w-'));
const agent = createServer();
const field = (number: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([number * 8 + 2, body.length]), body]);
agent.on('stream', (stream) => {
  const message = field(1, Buffer.concat([field(1, Buffer.from('a')), field(2, Buffer.from(token))]));
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
  stream.end(Buffer.concat([Buffer.from([0, 0, 0, 0, message.length]), message]));
});
beforeAll(() => new Promise<void>((done) => agent.listen(join(folder, 's'), done)));
afterAll(() => {
  agent.close();
  rmSync(folder, { recursive: true });
});

const endpoint = {
  GITHUB_ACTIONS: 'true',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example/?v=2',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-bearer',
};

const azureBearer = {
  SYSTEM_OIDCREQUESTURI: 'https://tokens.example/oidctoken',
  ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: 'the-bearer',
};
const azureTask = {
  ...azureBearer,
  TF_BUILD: 'True',
  ENDPOINT_URL_SYSTEMVSSCONNECTION: 'https://dev.azure.com/acme/',
};

/**
 * What each source needs around it to give a token, as its platform sets it. One without a row has the token in whichever
 * variable it reads; a row says besides where it is to be found by itself.
 */
const surroundings: Readonly<Partial<Record<keyof typeof all, Surroundings>>> = {
  github: { env: endpoint },
  forgejo: { env: { ...endpoint, FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' } },
  circleci: { env: { CIRCLECI: 'true', CIRCLE_OIDC_TOKEN_V2: token } },
  gitlab: { env: { GITLAB_CI: 'true', INFISICAL_ID_TOKEN: token } },
  bitbucket: { env: { BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_STEP_OIDC_TOKEN: token } },
  buildkite: { env: { BUILDKITE: 'true' } },
  serviceConnection: {
    env: { ...azureTask, ENDPOINT_AUTH_SCHEME_connection: 'WorkloadIdentityFederation' },
    from: { connection: 'connection' },
    answer: JSON.stringify({ oidcToken: token }),
  },
  // Asked for by name alone: in a task it is the connection that vouches by itself.
  pipeline: { env: azureBearer, answer: JSON.stringify({ oidcToken: token }) },
  kubernetes: {},
  google: { audience: 'b', answer: token },
  spiffe: { audience: 'b', from: { spiffe: { socket: `unix://${join(folder, 's')}` } }, masksToken: true },
  env: { env: { MY_TOKEN: token }, from: { env: 'MY_TOKEN' } },
  file: { from: { file: '/token' } },
  command: { from: { command: 'mint' } },
};

const inEveryVariable = new Proxy<Readonly<Record<string, string>>>({}, { get: () => token });
const around = (name: keyof typeof all): Surroundings => surroundings[name] ?? { env: inEveryVariable };

function doorTo(answer: string): Door {
  const sent = { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(answer) };
  const door: Door = {
    base: 'https://tokens.example',
    ask: () => Promise.resolve(sent),
    within: () => door,
    close: () => undefined,
  };
  return door;
}

async function askFor(source: Source, { env = {}, from = {}, audience, answer }: Surroundings) {
  const masked: string[] = [];
  const given = await source.token({
    env,
    from,
    audience,
    deadline: startDeadline(10),
    timeout: 5,
    open: () => doorTo(answer ?? JSON.stringify({ value: token })),
    mask: (text) => void masked.push(text),
    read: () => token,
    run: () => Promise.resolve(token),
  });
  return { given, masked };
}

describe.each(Object.entries(all) as [keyof typeof all, Source][])('the source %s', (name, source) => {
  it('gives the token as it is', async () => {
    expect((await askFor(source, around(name))).given).toBe(token);
  });

  it('masks every bearer that it was given', async () => {
    const bearers = Object.entries(around(name).env ?? {}).filter(([variable]) =>
      /_(REQUEST_TOKEN|ACCESSTOKEN)$/.test(variable),
    );
    const own = around(name).masksToken ? [token] : [];
    expect((await askFor(source, around(name))).masked).toEqual([...bearers.map(([, bearer]) => bearer), ...own]);
  });

  it('fails with a code and a way out where nothing is there, and shows no token', async () => {
    const nothing = {
      env: {},
      from: {},
      deadline: startDeadline(10),
      timeout: 5,
      open: () => doorTo(''),
      mask: () => undefined,
      read: () => '',
      run: () => Promise.resolve(''),
    };
    const failure: unknown = await (async () => source.token(nothing))().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: expect.stringMatching(/^(token-unavailable|settings-invalid)$/) as string });
    expect((failure as { fixes: string[] }).fixes.length).toBeGreaterThan(0);
  });

  it('says what to put into the identity: the subject first, every field with its claim and value', () => {
    const bindings = source.bindings({ sub: 'a', aud: ['b', 'c'], iss: 'd' });
    expect(bindings.slice(0, 3)).toEqual([
      { field: 'Subject', claim: 'sub', value: 'a' },
      { field: 'Audiences', claim: 'aud', value: 'b, c' },
      { field: 'Issuer', claim: 'iss', value: 'd' },
    ]);
  });

  it('is nowhere by default', () => {
    expect(source.here?.({})).not.toBe(true);
  });

  it('is on its own platform by itself, and on no other', () => {
    const here = Object.entries(surroundings).filter(([, { env = {} }]) => source.here?.(env));
    expect(here.map(([each]) => each)).toEqual(source.here && name in surroundings ? [name] : []);
  });

  it('says what chooses an audience that is configured', () => {
    const somewhere = ['env', 'file', 'command'].includes(name);
    expect(source.audienceFrom !== undefined).toBe(source.audience === 'configured' && !somewhere);
  });

  it('has a title that a sentence can hold', () => {
    expect(source.title).toMatch(/^(an? |the |[A-Z]).{3,60}[^.]$/);
  });
});
