import { createServer, type ServerResponse } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fakeHost } from '../fake';
import { products, type Raw } from '../settings';
import { keep } from './keep';
import type { Keeping } from './keeping';

type Answer = readonly [status: number, body: object];

/** For tests: both clocks stand still until they are told to go. */
function steeredClocks(settle: () => Promise<void>) {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly then: () => void }>();
  return {
    now: () => now,
    wall: () => now,
    after(milliseconds: number, then: () => void) {
      // As Node's, which count whole milliseconds.
      const timer = { at: now + Math.max(1, Math.ceil(milliseconds)), then };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    /** So many seconds go by, and what waits for them comes to pass, one after the other, with all that follows from it. */
    async pass(seconds: number): Promise<void> {
      const end = now + seconds * 1000;
      for (;;) {
        await settle();
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.then();
      }
      now = end;
    },
  };
}

/** For tests: an Infisical of few words on loopback, whose answers a test may put others over. */
export async function openFakeInfisical() {
  const asked: string[] = [];
  const other = new Map<string, (() => Answer) | 'never'>();
  const waiting = new Set<ServerResponse>();
  let tokens = 0;
  const given = (): Answer => [200, { accessToken: `token-${++tokens}`, expiresIn: 60, accessTokenMaxTTL: 600 }];
  const usual: Readonly<Record<string, () => Answer>> = {
    login: given,
    renew: given,
    revoke: () => [200, {}],
    secrets: () => [200, { secrets: [{ secretKey: 'API_KEY', secretValue: 'k-7f3a9c1e' }], imports: [] }],
  };
  let open = 0;
  const server = createServer((request, response) => {
    open++;
    response.on('close', () => open--);
    const name = /(\w+)(?:\?.*)?$/.exec(request.url ?? '')?.[1] ?? '';
    const answer = other.get(name) ?? usual[name] ?? ((): Answer => [404, {}]);
    asked.push(name);
    if (answer === 'never') {
      open--;
      waiting.add(response.on('close', () => open++));
      return;
    }
    const [status, body] = answer();
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Both ends are in this process: what one has sent the other has within a few turns.
  const settle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 30; quiet = open === 0 ? quiet + 1 : 0)
      await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    domain: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    other,
    settle,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type FakeInfisical = Awaited<ReturnType<typeof openFakeInfisical>>;

/** For tests: a keep of both files in a new folder, as it is once it waits for something. */
export async function startKeeping(
  { domain, settle }: Pick<FakeInfisical, 'domain' | 'settle'>,
  { given = {}, ...keeping }: Partial<Keeping> & { readonly given?: Raw } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'keep-'));
  const clocks = steeredClocks(settle);
  const { host, events } = fakeHost({ targets: [] });
  let stop = (): void => undefined;
  const least = { '--domain': domain, '--client-id': 'id', '--project-id': 'shop', '--environment': 'dev' };
  const ended = keep(
    {
      product: products.command,
      given: {
        ...least,
        '--client-secret': 'client-secret',
        '--export-type': 'file',
        '--file-format': 'json',
        ...given,
      },
      host,
      sources: {},
      hands: { env: {}, read: () => '', run: () => Promise.resolve('') },
    },
    {
      accessTokenFile: join(folder, 'token'),
      secretsFile: join(folder, 'secrets'),
      refreshEvery: 300,
      clocks,
      random: () => 1,
      whenStopped: (then) => void (stop = then),
      ...keeping,
    },
  );
  await settle();
  return {
    folder,
    clocks,
    ended,
    said: (): string[] => events.filter((event) => !event.startsWith('mask ')),
    read: (name: 'token' | 'secrets'): string => readFileSync(join(folder, name), 'utf8'),
    stop: () => stop(),
    async remove() {
      stop();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
