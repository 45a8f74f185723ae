// Makes what a state says, by the calls of Infisical's public API that a person would make.
import type { Incoming, Outgoing } from './route';
import type { ProjectState, State } from './state';
import { makeIdentity, type MadeIdentity } from './state-identity';
import { makeProject } from './state-project';

/** The ids of what was made, by slug and by name. */
export interface Made {
  readonly projects: Readonly<Record<string, { readonly id: string }>>;
  readonly identities: Readonly<Record<string, MadeIdentity>>;
}

/** The server without its sockets. */
export type Handle = (incoming: Incoming) => Outgoing | Promise<Outgoing>;

export interface Applying {
  readonly adminToken: string;
  readonly organizationId: string;
  /** Where the server's own issuers are, such as `http://127.0.0.1:8080`. */
  readonly origin: string;
}

/** POSTs a body to a path and gives the answer's; throws where the server refuses. */
export type Call = (path: string, body: object) => Promise<unknown>;

/** The slug of the project that holds the five-line form's secrets. */
export const soleProject = 'default';

/**
 * Makes the state's projects and identities, and adds its faults. `rateLimits` and `generation` are how a server is, not
 * what is in it: they are for whoever starts it, and so is letting any login in where `secrets` is given.
 */
export async function applyState(state: State, handle: Handle, applying: Applying): Promise<Made> {
  const call = caller(handle, applying);
  const projects: Record<string, { id: string }> = {};
  const identities: Record<string, MadeIdentity> = {};
  // First: who logs in by SPIFFE is verified by its keys.
  const { workload = {} } = state;
  if (state.workload) await call('/__reference/issuers/spire/workload', workload);
  for (const project of [...soleProjectOf(state), ...(state.projects ?? [])]) {
    projects[project.slug] = { id: await makeProject(call, project) };
  }
  for (const identity of state.identities ?? []) {
    identities[identity.name] = await makeIdentity(call, identity, { projects, workload, ...applying });
  }
  for (const principal of state.awsPrincipals ?? []) await call('/__reference/issuers/aws/principals', principal);
  for (const fault of state.faults ?? []) await call('/__reference/faults', fault);
  return { projects, identities };
}

function soleProjectOf({ secrets }: State): ProjectState[] {
  if (!secrets) return [];
  const folders = Object.entries(secrets).map(([place, values]) => [place, { secrets: values }] as const);
  return [{ slug: soleProject, folders: Object.fromEntries(folders) }];
}

function caller(handle: Handle, { adminToken, origin }: Applying): Call {
  return async (path, body) => {
    const { status, body: answered } = await handle({
      method: 'POST',
      target: path,
      path,
      query: new URLSearchParams(),
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(body)),
      address: '127.0.0.1',
      origin,
    });
    const told: unknown = typeof answered === 'string' ? JSON.parse(answered) : answered;
    if (status < 300) return told;
    const { message } = told as { message?: unknown };
    throw new Error(`The state was refused at POST ${path} with ${status}: ${JSON.stringify(message)}`);
  };
}
