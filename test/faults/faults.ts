// How each fault of the table is brought about.
import type { FaultName } from '@infisical-ci/tooling';
import { spoil, type Spoilt } from './calls';
import type { Arranged, Scene } from './lane';
import { clockAhead, redirected, refusing, unknownName, untrusted } from './places';

export type Bring = (scene: Scene) => Arranged | Promise<Arranged>;

type Inputs = Arranged['inputs'] & object;

/** Long enough for a busy machine, where no time is to be used up. */
const patient: Inputs = { timeout: '10', 'retry-deadline': '15' };
/** Until the deadline: as soon as may be. */
const brief: Inputs = { timeout: '10', 'retry-deadline': '4' };
const late: Inputs = { timeout: '1', 'retry-deadline': '5' };

const answering =
  (fault: Spoilt, inputs: Inputs = patient): Bring =>
  ({ job, call, lasts }) => {
    spoil(job, call, lasts ? fault : { ...fault, times: 1 });
    // Revoking has a time of its own: what comes before it is not to be hurried.
    if (call.name === 'revoke') return { inputs: patient };
    return { inputs: lasts ? inputs : { timeout: '3', 'retry-deadline': '20' } };
  };

const html = { headers: { 'content-type': 'text/html' }, body: '<html><h1>Sign in, please</h1></html>' };
const json = (body: string): Spoilt => ({ headers: { 'content-type': 'application/json' }, body });
const status = (code: number, wait?: string): Spoilt => ({
  status: code,
  body: { statusCode: code, message: 'Not for you, since the moon is full', error: 'Refused' },
  headers: wait === undefined ? {} : { 'retry-after': wait },
});

export const bring: Readonly<Record<FaultName, Bring>> = {
  'the connection is refused': refusing,
  'the connection is reset before an answer': answering({ resetAfter: 'request' }, brief),
  'the connection is reset in mid-body': answering({ resetAfter: 9 }, brief),
  'the connection is closed in mid-body': answering({ cutAfter: 9 }, brief),
  'DNS does not know the name': unknownName,
  'the certificate is not trusted': untrusted,

  'no answer comes': answering({ stall: true }, late),
  'the answer comes a byte at a time': answering({ slow: { bytes: 1, everyMilliseconds: 1000 } }, late),
  'the answer comes too late': answering({ delay: 6000 }, late),
  "Infisical's clock is 40 days ahead": clockAhead,

  '408 Request Timeout': answering(status(408), brief),
  '425 Too Early': answering(status(425), brief),
  '429 Too Many Requests': answering(status(429), brief),
  '429 with Retry-After: 1': answering(status(429, '1'), brief),
  '429 with Retry-After: 60, more than is left': answering(status(429, '60')),
  '500 Internal Server Error': answering(status(500)),
  '500 with Retry-After: 1': answering(status(500, '1'), brief),
  '500 with Retry-After: 60, more than is left': answering(status(500, '60')),
  '501 Not Implemented': answering(status(501)),
  '502 with HTML': answering({ ...html, status: 502 }, brief),
  '503 with HTML': answering({ ...html, status: 503 }, brief),
  '504 with HTML': answering({ ...html, status: 504 }, brief),

  '400 Bad Request': answering(status(400)),
  '401 Unauthorized': answering(status(401)),
  '403 Forbidden': answering(status(403)),
  '404 Not Found': answering(status(404)),
  '422 Unprocessable Content': answering(status(422)),
  '403 with Retry-After: 1': answering(status(403, '1')),

  'a redirect to another port': redirected('127.0.0.1'),
  'a redirect to another host': redirected('localhost'),

  'HTML, as a login page': answering(html),
  'another content type': answering({ body: 'OK' }),
  'an empty body': answering(json('')),
  'JSON that is cut short': answering(json('{"value":"eyJ')),
  'JSON of another shape': answering(json('{"value":["x"],"accessToken":7,"secrets":{"a":"b"},"secret":"x"}')),
  'a list instead of an object': answering(json('[]')),
  'a body without end': answering({ endless: true }, { timeout: '3', 'retry-deadline': '3' }),
  'a body of 50 MiB, packed': answering({ packed: 50 }),
};
