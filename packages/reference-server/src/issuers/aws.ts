// AWS as the issuer: principals, and the four places where a job of theirs finds its credentials.
import type { AwsPrincipal } from '../api';
import type { ApiRoute, Context } from '../context';
import type { Incoming, Outgoing } from '../route';
import { readFields } from './fields';
import { addPrincipal, awsPath, vouchedPrincipal, type KnownPrincipal } from './aws-principals';
import { stsAnswer } from './aws-sts';

const principalFields = {
  arn: 'string',
  accessKeyId: 'string',
  secretAccessKey: 'string',
  sessionToken: 'string',
  expiresIn: 'number',
} as const satisfies Record<keyof AwsPrincipal, string>;

const text = (body: string, status = 200): Outgoing => ({ status, body });
const refuse = (status: number, message: string): Outgoing => ({ status, body: { message } });

const roleName = ({ arn }: KnownPrincipal): string => arn.split('/')[1] ?? 'none';

function credentials({ accessKeyId, secretAccessKey, sessionToken, until }: KnownPrincipal): object {
  const Expiration = new Date(until).toISOString();
  return { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, Token: sessionToken, Expiration };
}

function add({ body, origin }: Incoming, { world, now }: Context): Outgoing {
  const read = readFields(body, principalFields);
  if ('refusal' in read) return read.refusal;
  // The table that the fields were checked against has a row for each of AwsPrincipal, but for what must be there.
  const given = read.fields as Partial<AwsPrincipal>;
  const { arn } = given;
  if (arn === undefined) return refuse(400, 'The field "arn" is missing: who the credentials are for.');
  return { status: 200, body: vouchedPrincipal(addPrincipal(world, { ...given, arn }, now()), origin) };
}

/** What the metadata service answers to who shows its session's token. */
type Metadata = (known: KnownPrincipal, role: string) => Outgoing;
const metadata: Readonly<Record<string, Metadata>> = {
  'iam/security-credentials': (known) => text(roleName(known)),
  'iam/security-credentials/:role': (known, role) =>
    role === roleName(known) ? text(JSON.stringify({ Code: 'Success', ...credentials(known) })) : text('', 404),
  'placement/region': () => text('eu-central-1'),
};

const withPrincipal =
  (answer: (known: KnownPrincipal, incoming: Incoming, role: string) => Outgoing): ApiRoute['answer'] =>
  (incoming, { key = '', role = '' }, { world }) => {
    const known = world.awsPrincipals.get(key);
    return known ? answer(known, incoming, role) : text('', 404);
  };

const instance = `${awsPath}/instances/:key/latest`;

export const awsRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: `${awsPath}/principals`,
    admin: true,
    answer: (incoming, _, context) => add(incoming, context),
  },
  { method: 'POST', path: `${awsPath}/sts`, answer: (_incoming, _parameters, context) => stsAnswer(context) },
  {
    method: 'GET',
    path: `${awsPath}/containers/:key`,
    answer: withPrincipal((known, { headers }) =>
      headers['authorization'] === known.ticket
        ? { status: 200, body: credentials(known) }
        : refuse(401, 'The Authorization header is not the token of this container.'),
    ),
  },
  {
    method: 'PUT',
    path: `${instance}/api/token`,
    answer: withPrincipal(({ ticket }, { headers }) =>
      Number(headers['x-aws-ec2-metadata-token-ttl-seconds']) > 0 ? text(ticket) : text('', 400),
    ),
  },
  ...Object.entries(metadata).map(([path, answer]): ApiRoute => ({
    method: 'GET',
    path: `${instance}/meta-data/${path}`,
    answer: withPrincipal((known, { headers }, role) =>
      headers['x-aws-ec2-metadata-token'] === known.ticket ? answer(known, role) : text('', 401),
    ),
  })),
];
