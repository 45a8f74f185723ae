import { causeOf, type Found } from '@infisical-ci/client';
import { Failure, type Clock } from '@infisical-ci/http';
import { claimText, readClaims, type Claims, type Source } from '@infisical-ci/identity';
import { defuse } from '../defuse';
import { aboutAbsent, aboutLikely, adviceOf, toPaste } from './advice';
import { aboutClocks } from './clocks';
import { changed } from './given';
import { issuerKeys, type Open } from './keys';
import { pointedAt, svidFields, svidSays } from './svid';
import { pasteLines, whatItSays } from './told';

/** A token, and who gave it. */
export interface Vouched {
  readonly source: Source;
  readonly jwt: string;
}

/** What a diagnosis may use of the outside. */
export interface Around {
  readonly method: string;
  readonly open: Open;
  readonly clock: Clock;
  /** Milliseconds since 1970, as this runner has it. */
  readonly now: number;
}

/** What one thing adds to a failure: lines below its message, texts below its first fix, and further fixes. */
interface Finding {
  readonly lines?: readonly string[];
  readonly paste?: string;
  readonly notes?: readonly string[];
}

/** Adds to a refused login what the token says, what is compared with it, and what to paste where. Never throws. */
export async function diagnose(error: unknown, { source, jwt }: Vouched, around: Around): Promise<unknown> {
  if (!(error instanceof Failure)) return error;
  if (error.code === 'timed-out' && around.method === 'oidc') return unanswered(error, readClaims(jwt));
  if (!error.refusal) return error;
  const cause = causeOf(error.refusal, 'login');
  const claims = readClaims(jwt);
  if (error.code === 'login-refused' && !claims) return unreadable(error, source);
  if (!claims || (error.code !== 'login-refused' && cause.id !== 'claims-crash')) return error;
  const found = { cause, claims, source, around, date: error.refusal.date };
  // A mistake in here must not hide what Infisical said.
  const finders = around.method === 'spiffe' ? ofSvids : ofTokens;
  const findings = await Promise.all(finders.map(async (find) => find(found))).catch((): Finding[] => []);
  const [first, ...rest] = error.fixes;
  const title = titles[around.method] ?? `${around.method.toUpperCase()} Auth`;
  const fixes = [
    ...(first === undefined ? [] : [first + findings.map(({ paste = '' }) => paste).join('')]),
    ...findings.flatMap(({ notes = [] }) => notes),
    ...rest,
  ].map((fix) => fix.replaceAll('OIDC Auth', title));
  return changed(error, [error.message, ...findings.flatMap(({ lines = [] }) => lines)].join('\n'), fixes);
}

/** As Infisical's page of an identity calls a method. */
const titles: Readonly<Record<string, string>> = {
  kubernetes: 'Kubernetes Auth',
  azure: 'Azure Auth',
  spiffe: 'SPIFFE Auth',
};

/** Infisical asks the issuer while the login waits, so that a firewall between the two looks like a slow Infisical. */
function unanswered(error: Failure, claims: Claims | undefined): Failure {
  const issuer = claimText(claims?.['iss']);
  if (issuer === undefined) return error;
  const fix =
    "Infisical asks the token's issuer for its keys before it answers a login. Check where Infisical runs that this address answers:\n" +
    defuse(`${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`);
  return changed(error, error.message, [fix, ...error.fixes]);
}

function unreadable(error: Failure, source: Source): Failure {
  const message = `${error.message}\nThe token came from ${source.title}; its claims cannot be read, so it may be no JWT at all.`;
  const fix = 'Check what it really gives: a JWT is three parts with dots between them.';
  return changed(error, message, [fix, ...error.fixes]);
}

interface Case {
  readonly cause: Found;
  readonly claims: Claims;
  readonly source: Source;
  readonly around: Around;
  readonly date: string | undefined;
}

type Find = (found: Case) => Finding | Promise<Finding>;

/** Each looks at one side of a refusal, and adds nothing where that is not concerned. */
const ofTokens: readonly Find[] = [says, lacking, clocks, field, absent, keys];
/** SPIFFE Auth has fields of its own, and looks at nothing else. */
const ofSvids: readonly Find[] = [svid, clocks];

function says({ source, claims, cause }: Case): Finding {
  return cause.topic === 'clocks' ? {} : { lines: whatItSays(source, claims, cause) };
}

/** Without these Infisical does not refuse, it fails. */
function lacking({ cause, claims, source }: Case): Finding {
  if (cause.id !== 'claims-crash') return {};
  const bound = [
    ['sub', 'Subject'],
    ['aud', 'Audiences'],
  ].filter(([claim = '']) => claims[claim] === undefined);
  const notes = bound.map(
    ([claim, name]) =>
      `The token has no \`${claim ?? ''}\`: have ${source.title} put one in, or empty ${name ?? ''} in the identity's OIDC Auth and bind Issuer and Claims instead.`,
  );
  return { notes };
}

function clocks({ cause, claims, around, date }: Case): Finding {
  if (cause.topic !== 'clocks') return {};
  const { lines, verdict } = aboutClocks(claims, date, around.now);
  return { lines: verdict === undefined ? lines : [...lines, verdict] };
}

function field({ cause, claims, source }: Case): Finding {
  const { field: name, gaps } = cause;
  if (!name || cause.id === 'claim-absent') return {};
  const pasted = toPaste(source, claims, name);
  const likely = aboutLikely(source, claims, name, pasted);
  const notes = [...likely, ...adviceOf(source, claims, name).notes];
  const [expected] = cause.id === 'issuer' ? gaps : [];
  const before = expected === undefined ? '' : `\nIt is:\n${defuse(expected.replace(/\.$/, ''))}\nand is to be:`;
  // Where the keys are missing, they are what to paste.
  return { paste: cause.topic === 'keys' ? '' : before + pasteLines(pasted), notes };
}

function absent({ cause, claims, source }: Case): Finding {
  const [name] = cause.id === 'claim-absent' ? cause.gaps : [];
  return name === undefined ? {} : { notes: aboutAbsent(source, claims, name).map(defuse) };
}

async function keys({ cause, claims, around }: Case): Promise<Finding> {
  if (cause.topic !== 'keys') return {};
  const found = await issuerKeys(claims['iss'], around.open, around.clock);
  if ('problem' in found)
    return { lines: [`The issuer's public keys could not be fetched from here either: ${defuse(found.problem)}`] };
  return { lines: ["The issuer's public keys, as this job sees them:", ...found.pems] };
}

function svid({ cause, claims, source }: Case): Finding {
  if (cause.topic === 'clocks') return {};
  const pointed = svidFields(source, claims).filter(({ name }) => pointedAt(cause).includes(name));
  const lines = pointed.map(
    ({ name, pastes: [own, ...wider] }) =>
      `\n${name}:${pasteLines([{ takes: '', value: own?.value ?? '' }, ...wider])}`,
  );
  const ids = pointed.find(({ name }) => name === 'Allowed SPIFFE IDs')?.pastes;
  return {
    lines: svidSays(source, claims, cause),
    paste: lines.join(''),
    notes: ids ? aboutLikely(source, claims, 'Subject', ids) : [],
  };
}
