// What goes wrong before, or instead of, an answer of the server's.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCertificates } from 'infisical-reference-server';
import { temporaryFolder } from '../support/folders';
import { spoil } from './calls';
import { behindFront } from './front';
import type { Arranged, Scene } from './lane';

const day = 24 * 60 * 60 * 1000;

/** Nobody listens any more; where it passes, somebody does as soon as it was found out. */
export async function refusing(scene: Scene): Promise<Arranged> {
  const front = await behindFront(scene, ({ leave }) => leave());
  if (scene.lasts) return { ...front, inputs: { ...front.inputs, 'retry-deadline': '3' } };
  let isBack = false;
  const watch = (log: string): void => {
    if (isBack || !log.includes('Trying again')) return;
    isBack = true;
    front.comeBack();
  };
  return { ...front, watch };
}

/** A name that nobody has (RFC 6761, 6.4). */
export function unknownName({ job, call }: Scene): Arranged {
  const base = 'https://infisical.invalid';
  const asked = job.environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const brief = { 'retry-deadline': '3' };
  if (call.name !== 'token') return { base, inputs: { ...brief, domain: base } };
  return { base, inputs: brief, env: { ACTIONS_ID_TOKEN_REQUEST_URL: asked.replace(job.infisical.url, base) } };
}

/** The servers behind one address have certificates of different authorities, of which one is trusted. */
export async function untrusted(scene: Scene): Promise<Arranged> {
  const [trusted, another] = await Promise.all([makeCertificates([]), makeCertificates([])]);
  const front = await behindFront(scene, ({ show }) => show(another), trusted);
  const ca = join(temporaryFolder(), 'ca.pem');
  writeFileSync(ca, trusted.ca);
  return { ...front, env: { ...front.env, NODE_EXTRA_CA_CERTS: ca } };
}

/** What was given before the call is over by the time of it. */
export async function clockAhead(scene: Scene): Promise<Arranged> {
  const front = await behindFront(scene, () => scene.setAhead(40 * day));
  const close = (): void => {
    scene.setAhead(0);
    front.close?.();
  };
  return { ...front, close };
}

/** Points to somebody else, who would answer, and to whom nobody is to go. */
export const redirected =
  (host: string) =>
  async ({ job, call }: Scene): Promise<Arranged> => {
    const elsewhere = createServer((_message, response) => {
      reached = true;
      response.end('{}');
    });
    let reached = false;
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as AddressInfo;
    spoil(job, call, { status: 307, headers: { location: `http://${host}:${port}${call.path}` } });
    const close = (): void => {
      elsewhere.close();
      if (reached) throw new Error(`A redirect was followed: ${call.method} ${call.path}`);
    };
    return { close };
  };
