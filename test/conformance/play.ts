// Plays a case: fills in its placeholders, sends its requests in order, and puts names where the answers have ids.
import { openInfisical, type Infisical } from '../support/infisical';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Case, StepRequest, World } from './cases';
import { down, startIssuer, type Issuer } from './issuer';
import { provision, type Vars } from './provision';
import { send, type Answer } from './send';

export interface Stage {
  readonly infisical: Infisical;
  readonly issuer: Issuer;
  readonly vars: Vars;
  /** Lets time pass: the reference server's clock is set on; only a real Infisical is waited for. */
  pass(seconds: number): Promise<void>;
  close(): Promise<void>;
}

/** An Infisical with the world in it, and the issuer beside it. */
export async function setStage(world: World, generation: 'current' | '2024-10' = 'current'): Promise<Stage> {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const infisical = await openInfisical({ now, generation });
  const issuer = await startIssuer(now);
  const suffix = infisical.real ? `-${randomBytes(3).toString('hex')}` : '';
  return {
    infisical,
    issuer,
    vars: await provision(world, infisical, issuer, suffix),
    pass: async (seconds) => {
      if (infisical.real) await pause(seconds * 1000);
      else ahead += seconds * 1000;
    },
    close: async () => {
      issuer.close();
      await infisical.close();
    },
  };
}

interface Scope {
  readonly jwts: Record<string, string>;
  readonly saved: Record<string, string>;
}

type Fill = (name: string, more: string, stage: Stage, scope: Scope) => string | undefined;

const placeholders: Readonly<Record<string, Fill>> = {
  identity: (name, _more, { vars }) => vars.identities[name]?.id,
  projectId: (name, _more, { vars }) => vars.projects[name]?.id,
  project: (name, _more, { vars }) => vars.projects[name]?.slug,
  clientId: (name, _more, { vars }) => vars.identities[name]?.clientId,
  clientSecret: (name, more, { vars }) => vars.identities[name]?.clientSecrets?.[more],
  jwt: (name, _more, _stage, { jwts }) => jwts[name],
  saved: (name, _more, _stage, { saved }) => saved[name],
  issuer: (name, _more, { issuer }) => (name === 'down' ? down : issuer.url),
};

function filledText(text: string, stage: Stage, scope: Scope): string {
  return text.replace(/\{\{([^}:]+):([^}:]+)(?::([^}]+))?\}\}/g, (whole, kind: string, name: string, more = '') => {
    const value = placeholders[kind]?.(name, String(more), stage, scope);
    if (value === undefined) throw new Error(`Nothing is known of the placeholder ${whole}.`);
    return value;
  });
}

function filled<T>(value: T, stage: Stage, scope: Scope): T {
  if (typeof value === 'string') return filledText(value, stage, scope) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => filled(item, stage, scope)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, stage, scope)])) as T;
}

/** An answer with names for ids, times and tokens, as the recordings have them. */
function named(value: unknown, { vars, issuer }: Stage): unknown {
  const projects = Object.entries(vars.projects).map(([name, { id }]) => [id, `<project ${name}>`] as const);
  const identities = Object.entries(vars.identities).map(([name, { id }]) => [id, `<identity ${name}>`] as const);
  const issuers = [
    [issuer.url, '<issuer>'],
    [down, '<issuer down>'],
  ] as const;
  const text = [...projects, ...identities, ...issuers].reduce(
    (all, [id, name]) => all.replaceAll(id, name),
    JSON.stringify(value),
  );
  return JSON.parse(text.replace(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '<jwt>')) as unknown;
}

/** Sends again while a rate limit says to wait, as a real Infisical may. */
async function sent(url: string, request: StepRequest): Promise<Answer> {
  const answer = await send(url, request);
  if (answer.status !== 429) return answer;
  await pause(Number(answer.headers['retry-after'] ?? 3) * 1000);
  return sent(url, request);
}

/** Plays the steps of a case; gives each answer's status and body. */
export async function played(each: Case, stage: Stage): Promise<{ status: number; body: unknown }[]> {
  const scope: Scope = { jwts: {}, saved: {} };
  for (const [name, spec] of Object.entries(each.jwts ?? {})) {
    scope.jwts[name] = await stage.issuer.mint(filled(spec, stage, scope));
  }
  const answers = [];
  for (const { request, wait, save } of each.steps) {
    if (wait) await stage.pass(wait);
    const { status, body } = await sent(stage.infisical.url, filled(request, stage, scope));
    for (const [name, field] of Object.entries(save ?? {})) {
      scope.saved[name] = (body as Readonly<Record<string, string | undefined>>)[field] ?? '';
    }
    answers.push({ status, body: named(body, stage) });
  }
  return answers;
}
