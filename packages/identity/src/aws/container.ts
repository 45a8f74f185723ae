import { addressOf } from '@infisical-ci/http';
import { whyUnread } from '../unread';
import { safeAddress } from './address';
import { readKeys, unavailable, type AwsAsk, type Found, type Place } from './keys';
import { partsIn } from './parts';

/** ECS's address for a relative URI; it is on the task's own link. */
const ecs = 'http://169.254.170.2';

/**
 * The endpoint that ECS and EKS (Pod Identity) give to a container.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
export const container: Place = {
  title: "a container's endpoint",
  find: (ask) => {
    const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path, AWS_CONTAINER_CREDENTIALS_FULL_URI: whole } = ask.env;
    if (path) return askEndpoint(ask, safeAddress(ecs + path, 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'));
    if (whole) return askEndpoint(ask, safeAddress(whole, 'AWS_CONTAINER_CREDENTIALS_FULL_URI'));
    return { lacks: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and AWS_CONTAINER_CREDENTIALS_FULL_URI are not set' };
  },
};

async function askEndpoint(given: AwsAsk, url: URL): Promise<Found> {
  const { open, mask } = given;
  const authorization = authorizationOf(given);
  const door = open(new URL(url.origin));
  const ask = {
    purpose: 'get AWS credentials of the container',
    method: 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    ...(authorization ? { headers: { authorization } } : {}),
    maxBytes: 64 * 1024,
  } as const;
  const answer = await door.ask(ask);
  if (answer.status !== 200)
    throw unavailable(`Could not ${ask.purpose} (${addressOf(ask, door)}): the answer was ${answer.status}.`, [
      'Check that the task or the service account of the pod has a role, and that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE ' +
        '(or AWS_CONTAINER_AUTHORIZATION_TOKEN) is what the platform set for this container.',
    ]);
  return { keys: readKeys(partsIn(answer), "the container's endpoint", mask) };
}

/** The file goes first, since what is in it is renewed. */
function authorizationOf({ env, read, mask }: AwsAsk): string {
  const { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file, AWS_CONTAINER_AUTHORIZATION_TOKEN: text = '' } = env;
  let token = text.trim();
  try {
    if (file) token = read(file, 64 * 1024).trim();
  } catch (cause) {
    throw unavailable(
      `The file in AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE cannot be read: ${whyUnread(cause)}.`,
      ['Check the path, and that the user that runs this job may read it.'],
      cause,
    );
  }
  if (token) mask(token);
  return token;
}
