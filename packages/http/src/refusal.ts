import { jsonOf } from './answer';
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

/** The failure of an answer that is no JSON: it says what came instead. */
export function notJson(answer: Answer, ask: Ask, door: Pick<Door, 'base'>): Failure {
  return malformed(`the server answered ${answer.status} with ${insteadOf(answer)}`, ask, door);
}

/** What the server said of a refused request, from any body; never throws. */
export function refusalOf(answer: Answer): Refusal {
  const { status, headers } = answer;
  const when = headers['date'] === undefined ? {} : { date: oneLine(headers['date'], 40) };
  const found = jsonOf(answer);
  if (!found) return { status, message: insteadOf(answer), ...when };
  const { message, error } = fields(found.json);
  const said = sentence(message) || 'no reason was given';
  return { status, message: said, ...(typeof error === 'string' ? { error: oneLine(error, 80) } : {}), ...when };
}

/** What an answer holds that is no JSON, in words: never the body itself. */
function insteadOf({ body, headers }: Answer): string {
  const type = oneLine(headers['content-type'] ?? '', 60).toLowerCase();
  if (body.length === 0) return 'an empty body';
  if (type.includes('html')) return 'HTML, as a login page or a proxy would answer';
  if (!/[/+]json\b/.test(type))
    return type ? `content of the type ${type}, not JSON` : 'content without a type, not JSON';
  return 'JSON that is cut short or broken';
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

/** What is no object has no field of these names either, and gives undefined for each. */
const fields = (value: unknown): Readonly<Partial<Record<'message' | 'error' | 'path', unknown>>> => value ?? {};
