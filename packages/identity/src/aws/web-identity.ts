import { addressOf, oneLine, type Answer } from '@infisical-ci/http';
import { whyUnread } from '../unread';
import { safeAddress } from './address';
import { readKeys, unavailable, type Found, type AwsAsk, type Place } from './keys';
import { regionOf } from './region';
import { stsHost } from './sign';

const longestToken = 64 * 1024;

/**
 * A token in a file that STS takes for the credentials of a role: EKS's service accounts, and whoever sets these
 * variables.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export const webIdentity: Place = {
  title: 'a web identity',
  find: (ask) => {
    const { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role } = ask.env;
    if (!file) return { lacks: `AWS_WEB_IDENTITY_TOKEN_FILE is not set${role ? ', although AWS_ROLE_ARN is' : ''}` };
    if (role) return assumeRole(ask, role, readToken(ask, file));
    throw unavailable('AWS_WEB_IDENTITY_TOKEN_FILE is set in the environment, but AWS_ROLE_ARN is not.', [
      'Set AWS_ROLE_ARN to the ARN of the role that the token is for.',
    ]);
  },
};

async function assumeRole({ env, open, mask }: AwsAsk, role: string, token: string): Promise<Found> {
  mask(token);
  const given = env['AWS_ENDPOINT_URL_STS'];
  const base = given ? safeAddress(given, 'AWS_ENDPOINT_URL_STS') : new URL(`https://${stsHost(regionOf(env))}`);
  const door = open(base);
  const ask = {
    purpose: 'assume the role in AWS_ROLE_ARN',
    method: 'POST',
    path: '/',
    // The form of the answer that AWS documents.
    headers: { accept: 'text/xml' },
    form: {
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: role,
      RoleSessionName: env['AWS_ROLE_SESSION_NAME'] || 'infisical-ci',
      WebIdentityToken: token,
    },
    maxBytes: 64 * 1024,
  } as const;
  const answer = await door.ask(ask);
  if (answer.status !== 200)
    throw unavailable(
      `Could not ${ask.purpose} (${addressOf(ask, door)}): AWS answered ${answer.status}: ${reasonIn(answer)}.`,
      [
        "In AWS, look at the role's trust policy: it must allow sts:AssumeRoleWithWebIdentity to the token's issuer, for its " +
          'subject and its audience; and the token in AWS_WEB_IDENTITY_TOKEN_FILE must not have expired.',
      ],
    );
  const xml = answer.body.toString('utf8');
  const raw = {
    id: element(xml, 'AccessKeyId'),
    secret: element(xml, 'SecretAccessKey'),
    token: element(xml, 'SessionToken'),
  };
  return { keys: readKeys(raw, "STS's AssumeRoleWithWebIdentity", mask) };
}

function readToken({ read }: AwsAsk, file: string): string {
  let token: string;
  try {
    token = read(file, longestToken).trim();
  } catch (cause) {
    throw unavailable(
      `The file in AWS_WEB_IDENTITY_TOKEN_FILE, ${oneLine(file, 200)}, cannot be read: ${whyUnread(cause)}.`,
      ['Check the path, and that the user that runs this job may read it.'],
      cause,
    );
  }
  if (token) return token;
  throw unavailable(`The file in AWS_WEB_IDENTITY_TOKEN_FILE, ${oneLine(file, 200)}, is empty.`, [
    'Look at what writes the file: it must have done so before this step.',
  ]);
}

/** The text of an element that has no attributes and nothing inside, as all that is wanted here; undefined: not there. */
function element(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>\\s*([^<&]{1,20000}?)\\s*</${name}>`).exec(xml)?.[1];
}

function reasonIn({ body }: Answer): string {
  const xml = body.toString('utf8');
  const said = [element(xml, 'Code'), element(xml, 'Message')].filter((part) => part !== undefined);
  return oneLine(said.join(', ') || 'it gave no reason').replace(/\.$/, '');
}
