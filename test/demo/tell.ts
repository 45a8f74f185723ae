// A story as lines of text. Pure.
import type { Attempt, RecordedRequest } from 'infisical-reference-server';
import type { Paint } from './paint';
import { isRevoked, type Expectation, type Story, type Told } from './story';

/** The claims by which an identity in Infisical tells jobs apart. */
const telling = ['iss', 'sub', 'aud', 'repository', 'repository_owner_id', 'ref', 'event_name', 'environment'];

export function tell(title: string, { granted, refused, expectations }: Story, paint: Paint): string {
  return [
    paint.title(`== ${title} ==`),
    section('The platform vouches for the job, with a token that says', claimLines(granted), paint),
    section('Infisical checks the login', checkLines(granted.attempt, paint), paint),
    section('The log of the step that loads', quoted(granted.log, paint), paint),
    section(
      'Later steps have',
      granted.delivered.map(
        ({ name, masked }) => `${name.padEnd(12)} ${masked ? 'masked' : paint.faint('not masked')}`,
      ),
      paint,
    ),
    section('The log of a later step, which prints some by accident', quoted(granted.later, paint), paint),
    section(`What was asked for, in ${granted.milliseconds.toFixed(0)} ms`, requestLines(granted.requests), paint),
    isRevoked(granted.requests)
      ? '  Then the access token was revoked, before the next step began.'
      : paint.bad('  The access token was not revoked.'),
    '',
    paint.title(`-- ${title}: a job that is refused --`),
    `This is ${refused.why}.`,
    section('Infisical checks the login', checkLines(refused.attempt, paint), paint),
    section('The log of the step, which is red', quoted(refused.log, paint), paint),
    section(
      'It is as it should be',
      expectations.map((one) => expectationLine(one, paint)),
      paint,
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[], paint: Paint): string {
  return ['', paint.title(title), ...lines.map((line) => `  ${line}`)].join('\n');
}

function claimLines({ claims }: Told): string[] {
  const known = telling.filter((name) => claims[name] !== undefined);
  return known.map((name) => `${name.padEnd(20)} ${String(claims[name])}`);
}

/** What holds needs no more than its value; what does not, both sides. */
function checkLines(attempt: Attempt | undefined, paint: Paint): string[] {
  const all = attempt?.checks ?? [];
  const wide = Math.max(...all.map(({ name }) => name.length), 0);
  const checks = all.map(({ name, wanted, got, holds }) =>
    holds
      ? `${paint.good('holds')}  ${name.padEnd(wide)}  ${got}`
      : `${paint.bad('fails')}  ${name.padEnd(wide)}  ${got}, but wanted is ${wanted}`,
  );
  return [...checks, attempt ? `so the login is ${attempt.outcome}` : paint.bad('no login was tried')];
}

function quoted(log: string, paint: Paint): string[] {
  return log
    .trimEnd()
    .split('\n')
    .map((line) => `${paint.faint('|')} ${line}`);
}

function requestLines(requests: readonly RecordedRequest[]): string[] {
  return requests.map(({ method, path, status }) => `${method.padEnd(4)} ${path}  ${String(status ?? 'no answer')}`);
}

function expectationLine({ what, holds }: Expectation, paint: Paint): string {
  return `${holds ? paint.good('yes') : paint.bad('NO ')}  ${what}`;
}
