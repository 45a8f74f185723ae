// What real SPIRE is tried with, one after another: each begins with the agent as the one before left it.
import { until } from './programs';
import { password, type World } from './world';

/** Something that must be so. */
export interface Expectation {
  readonly what: string;
  readonly holds: boolean;
}

export interface Scene {
  readonly title: string;
  play(world: World): Promise<Played>;
}

export interface Played {
  readonly expectations: readonly Expectation[];
  /** What the program said, for whoever looks on. */
  readonly said: string;
}

const line = `*** has ${password.length} signs\n`;

export const scenes: readonly Scene[] = [
  {
    title: 'no entry yet: the agent knows no such workload, and is asked again until it does',
    async play({ startCommand, spire }) {
      const started = startCommand();
      await until('the command was told so', () => started.printed().includes('no identity issued'));
      spire.addEntry('/ci/deploy', 'deploy');
      const { code, stdout, stderr } = await started.ended;
      return {
        said: stderr,
        expectations: [
          { what: 'it was let in once the entry was there', holds: code === 0 && stdout === line },
          { what: "it quoted the agent's words", holds: stderr.includes('no identity issued') },
        ],
      };
    },
  },
  ...(['oidc', 'spiffe'] as const).flatMap((method): Scene[] => [
    {
      title: `the command, by method ${method}`,
      async play({ command, infisical }) {
        infisical.server.forget();
        const { code, stdout, stderr } = await command(['--method', method]);
        return {
          said: stderr,
          expectations: [
            { what: 'its program has the secret, and shows none', holds: code === 0 && stdout === line },
            ...granted(infisical, method),
          ],
        };
      },
    },
    {
      title: `the Action, by method ${method}`,
      async play({ action, infisical }) {
        infisical.server.forget();
        const { failed, env, seen } = await action({ method });
        return {
          said: seen,
          expectations: [
            { what: 'later steps have the secret', holds: !failed && env['PASSWORD'] === password },
            ...granted(infisical, method),
          ],
        };
      },
    },
  ]),
  {
    title: 'SPIFFE Auth with the bundle as SPIRE prints it',
    async play({ identity, command, spire }) {
      const id = await identity({ bundle: { profile: 'static', bundle: JSON.stringify(spire.bundle()) } });
      const { code, stderr } = await command(['--method', 'spiffe'], id);
      return {
        said: stderr,
        expectations: [
          {
            what: 'is refused: its keys say `use: jwt-svid`',
            holds: code === 1 && stderr.includes('JWT-SVID verification failed'),
          },
          { what: 'and the message says so', holds: /\buse\b/.test(stderr) },
        ],
      };
    },
  },
  {
    title: "SPIFFE Auth with an HTTPS Web Bundle, from the discovery provider's keys",
    async play({ identity, command, infisical, spire }) {
      const { ca: caCert, issuer } = spire;
      const id = await identity({ bundle: { profile: 'https-web', endpointUrl: `${issuer}/keys`, caCert } });
      infisical.server.forget();
      const { code, stdout, stderr } = await command(['--method', 'spiffe'], id);
      return {
        said: stderr,
        expectations: [
          { what: 'its program has the secret', holds: code === 0 && stdout === line },
          ...granted(infisical, 'spiffe'),
        ],
      };
    },
  },
  {
    title: "OIDC Auth with the discovery URL of Infisical's guide",
    async play({ identity, command, spire }) {
      const id = await identity({ discoveryUrl: `${spire.issuer}/.well-known/openid_configuration` });
      const { code, stderr } = await command([], id);
      return {
        said: stderr,
        expectations: [{ what: 'is refused', holds: code === 1 && stderr.includes('login-refused') }],
      };
    },
  },
  {
    title: 'two ids',
    async play({ command, spire }) {
      spire.addEntry('/ci/other', 'other');
      await spire.knows(2);
      const own = `spiffe://${spire.trustDomain}/ci/deploy`;
      const unchosen = await command();
      const [byId, byHint] = [await command(['--spiffe-id', own]), await command(['--spiffe-hint', 'deploy'])];
      const nobody = await command(['--spiffe-hint', 'nobody']);
      const strange = await command(['--spiffe-id', `spiffe://${spire.trustDomain}/ci/third`, '--retry-deadline', '2']);
      return {
        said: `${unchosen.stderr}\n${nobody.stderr}\n${strange.stderr}`,
        expectations: [
          {
            what: 'without a choice it is an error that lists both',
            holds: unchosen.code === 1 && unchosen.stderr.includes(own) && unchosen.stderr.includes('/ci/other'),
          },
          { what: 'one is chosen by its id', holds: byId.stdout === line },
          { what: 'and by its hint', holds: byHint.stdout === line },
          {
            what: 'a hint that none has is an error that lists both',
            holds: nobody.code === 1 && nobody.stderr.includes('/ci/other'),
          },
          {
            what: 'an id that it may not have is an error that names the setting',
            holds: strange.code === 1 && strange.stderr.includes('--spiffe-id'),
          },
        ],
      };
    },
  },
  {
    title: 'the agent is stopped, and comes back while it is asked',
    async play({ startCommand, spire }) {
      await spire.agent.stop();
      const started = startCommand(['--spiffe-hint', 'deploy']);
      await until('the command was told so', () => /again|retry/i.test(started.printed()));
      await spire.agent.start();
      const { code, stdout, stderr } = await started.ended;
      return { said: stderr, expectations: [{ what: 'it was let in', holds: code === 0 && stdout === line }] };
    },
  },
  {
    title: 'the agent hangs',
    async play({ command, spire }) {
      spire.agent.freeze();
      const { code, stderr } = await command(['--spiffe-hint', 'deploy', '--timeout', '1', '--retry-deadline', '3']);
      spire.agent.thaw();
      return {
        said: stderr,
        expectations: [
          { what: 'it is an error that names the socket', holds: code === 1 && stderr.includes(spire.socket) },
        ],
      };
    },
  },
  {
    title: 'the agent is stopped for good',
    async play({ command, spire }) {
      await spire.agent.stop();
      const { code, stderr } = await command(['--spiffe-hint', 'deploy', '--retry-deadline', '3']);
      return {
        said: stderr,
        expectations: [
          { what: 'it is an error that names the socket', holds: code === 1 && stderr.includes(spire.socket) },
        ],
      };
    },
  },
  {
    title: 'all of this',
    play: ({ logs }) => {
      const all = logs.join('\n');
      return Promise.resolve({
        said: '',
        expectations: [
          { what: 'showed the secret in no log', holds: !all.includes(password) },
          { what: 'showed a token in no log', holds: !/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/.test(all) },
        ],
      });
    },
  },
];

/** What the reference server saw of a login; a real Infisical says nothing of it. */
function granted({ server, real }: World['infisical'], method: string): readonly Expectation[] {
  if (real) return [];
  const [attempt] = server.attempts();
  return [
    {
      what: `every check of the login holds`,
      holds: attempt?.outcome === 'granted' && attempt.method.startsWith(method),
    },
    {
      what: 'the access token was revoked',
      holds: server.requests().some(({ path, status }) => path === '/api/v1/auth/token/revoke' && status === 200),
    },
  ];
}
