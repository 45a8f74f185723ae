import { addressOf, type Answer, type Ask, type Door } from './door';
import { Failure, type Refusal } from './failure';
import { oneLine } from './line';

/** The failure of an answer that is not what the API answers; `what` says how, and quotes nothing of the body. */
export function malformed(what: string, ask: Ask, door: Pick<Door, 'base'>): Failure {
  return new Failure('answer-malformed', `Could not ${ask.purpose} (${addressOf(ask, door)}): ${what}.`, {
    fixes: [
      'Look whether something answers in its place: a login page, a proxy, a gateway. For Infisical, check {domain}.',
    ],
  });
}

/**
 * The body as JSON; any status.
 *
 * @throws Failure answer-malformed: the content is something else, or was cut short; the message says what came instead
 */
export function readJson(answer: Answer, ask: Ask, door: Pick<Door, 'base'>): unknown {
  const parsed = parse(answer);
  if ('json' in parsed) return parsed.json;
  throw malformed(`the server answered ${answer.status} with ${parsed.instead}`, ask, door);
}

/** What the server said of a refused request, from any body; never throws. */
export function refusalOf(answer: Answer): Refusal {
  const parsed = parse(answer);
  const { status, headers } = answer;
  const when = headers['date'] === undefined ? {} : { date: oneLine(headers['date'], 40) };
  if (!('json' in parsed)) return { status, message: parsed.instead, ...when };
  const { message, error } = fields(parsed.json);
  const said = sentence(message) || 'no reason was given';
  return { status, message: said, ...(typeof error === 'string' ? { error: oneLine(error, 80) } : {}), ...when };
}

function parse({ body, headers }: Answer): { json: unknown } | { instead: string } {
  const type = oneLine(headers['content-type'] ?? '', 60).toLowerCase();
  if (body.length === 0) return { instead: 'an empty body' };
  if (type.includes('html')) return { instead: 'HTML, as a login page or a proxy would answer' };
  if (!/[/+]json\b/.test(type))
    return { instead: type ? `content of the type ${type}, not JSON` : 'content without a type, not JSON' };
  try {
    return { json: JSON.parse(body.toString('utf8')) as unknown };
  } catch {
    return { instead: 'JSON that is cut short or broken' };
  }
}

// Infisical's message is a text, or the list of zod's issues where a request is not of the expected shape.
function sentence(message: unknown): string {
  if (typeof message === 'string') return oneLine(message);
  if (!Array.isArray(message)) return '';
  const issues = message.slice(0, 10).map((issue) => {
    const { path, message: said } = fields(issue);
    const where = Array.isArray(path)
      ? path.filter((step) => typeof step === 'string' || typeof step === 'number').join('.')
      : '';
    return [where, typeof said === 'string' ? said : 'wrong'].filter(Boolean).join(': ');
  });
  return oneLine(issues.join('; '));
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
