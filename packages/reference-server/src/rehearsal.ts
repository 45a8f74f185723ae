// A server without sockets, for unit tests: requests are function calls, the issuer is in memory, the clock is given.
import type { ReferenceOptions } from './api';
import type { Server } from './context';
import { createHandle } from './handle';
import { documents, issuer, jwt } from './rehearsal-issuer';
import { apiRoutes } from './routes';
import { createServer } from './server';

export { issuer, jwt };

/** The admin token of every rehearsal. */
export const admin = 'admin-token';

export interface Ask {
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** The bearer; the admin's unless told otherwise, and none where it is empty. */
  readonly token?: string;
  readonly address?: string;
}

/** A secret, as far as tests read it. */
export interface WireSecret {
  readonly id: string;
  readonly secretKey: string;
  readonly secretValue: string;
  readonly secretPath: string;
  readonly environment: string;
  readonly secretValueHidden: boolean;
  readonly workspace: string;
  readonly version: number;
}

/** What tests read of answers: each has some of it. */
export interface Body {
  readonly reqId: string;
  readonly statusCode: number;
  readonly error: string;
  readonly message: unknown;
  readonly details: unknown;
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly secrets: readonly WireSecret[];
  readonly imports: readonly {
    readonly secretPath: string;
    readonly environment: string;
    readonly folderId?: string;
    readonly secrets: readonly WireSecret[];
  }[];
  readonly secret: WireSecret;
  readonly project: { readonly id: string; readonly slug: string };
  readonly identity: { readonly id: string };
  readonly workspaceTag: { readonly id: string };
  readonly identityUniversalAuth: { readonly clientId: string };
  readonly clientSecret: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

export interface Rehearsal {
  readonly server: Server;
  /** One request, such as `GET /path?query`, whatever its status. */
  ask(request: string, given?: Ask): Promise<Answered>;
  /** The same with a body that is already text, and nobody's bearer. */
  send(request: string, text: string, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  /** A request of the admin's that must succeed: its body. */
  done(request: string, json?: unknown): Promise<Body>;
  /** Lets seconds pass. */
  pass(seconds: number): void;
  /** A project `pay`, with folders and secrets by `environment:/path`: its id. */
  project(folders?: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<string>;
  /** An identity, with OIDC attached on these terms, and a member of the project if one is named: its id. */
  identity(oidc?: Readonly<Record<string, unknown>>, project?: string, role?: string): Promise<string>;
  /** The access token of an identity's login. */
  login(identityId: string): Promise<string>;
}

/** Starts a rehearsal; its clock stands at 2026-01-01 until it is told to go on. */
export function rehearse(options: ReferenceOptions = {}): Rehearsal {
  let time = Date.UTC(2026, 0, 1);
  const server = createServer({ adminToken: admin, now: () => time, ...options }, (url) =>
    url in documents ? Promise.resolve(documents[url]) : Promise.reject(new Error(`no document at ${url}`)),
  );
  const handle = createHandle(server, apiRoutes);

  const send = async (
    request: string,
    text: string,
    headers: Readonly<Record<string, string>> = {},
    address = '127.0.0.1',
  ): Promise<Answered> => {
    const [method = '', target = ''] = request.split(' ');
    const [path = '', query = ''] = target.split('?');
    const asked = {
      method,
      target,
      path: path.replace(/(?<=.)\/$/, ''),
      query: new URLSearchParams(query),
      headers,
      body: Buffer.from(text),
    };
    const answered = await handle({ ...asked, address, origin: 'http://127.0.0.1' });
    const body = (answered.body === '' ? undefined : JSON.parse(answered.body)) as Body;
    return { status: answered.status, headers: answered.headers ?? {}, body };
  };

  function ask(request: string, { json, form, headers = {}, token = admin, address }: Ask = {}): Promise<Answered> {
    const type = form ? 'application/x-www-form-urlencoded' : 'application/json';
    const text = form ? new URLSearchParams(form).toString() : json === undefined ? '' : JSON.stringify(json);
    const own = { ...(text ? { 'content-type': type } : {}), ...(token ? { authorization: `Bearer ${token}` } : {}) };
    return send(request, text, { ...own, ...headers }, address);
  }

  async function done(request: string, json?: unknown): Promise<Body> {
    const { status, body } = await ask(request, json === undefined ? {} : { json });
    if (status !== 200) throw new Error(`${request}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  return {
    server,
    ask,
    send: (request, text, headers) => send(request, text, headers),
    done,
    pass: (seconds) => (time += seconds * 1000),
    project: async (folders = {}) => {
      const { project } = await done('POST /api/v2/workspace', { projectName: 'pay', slug: 'pay' });
      for (const [place, secrets] of Object.entries(folders)) {
        const [environment = '', path = ''] = place.split(':');
        const cut = path.lastIndexOf('/');
        const at = { workspaceId: project.id, environment };
        const made = { ...at, path: path.slice(0, cut) || '/', name: path.slice(cut + 1) };
        if (path !== '/') await done('POST /api/v1/folders', made);
        for (const [key, secretValue] of Object.entries(secrets)) {
          const name = encodeURIComponent(key);
          await done(`POST /api/v3/secrets/raw/${name}`, { ...at, secretPath: path, secretValue });
        }
      }
      return project.id;
    },
    identity: async (oidc = {}, project, role = 'admin') => {
      const { identity } = await done('POST /api/v1/identities', { name: 'ci' });
      if (project) await done(`POST /api/v2/workspace/${project}/identity-memberships/${identity.id}`, { role });
      const attached = { oidcDiscoveryUrl: issuer, boundIssuer: issuer, boundClaims: {}, ...oidc };
      await done(`POST /api/v1/auth/oidc-auth/identities/${identity.id}`, attached);
      return identity.id;
    },
    login: async (identityId) => {
      const { body } = await ask('POST /api/v1/auth/oidc-auth/login', { token: '', json: { identityId, jwt: jwt() } });
      return body.accessToken;
    },
  };
}
