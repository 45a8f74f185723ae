import { Failure, startDeadline, type Answer, type Door } from '@infisical-ci/http';
import { safeAddress } from './address';
import { readKeys, unavailable, type AwsAsk, type Found, type Place } from './keys';
import { partsIn } from './parts';

/** Elsewhere than on EC2 nothing answers there, and nothing says so: what waits longer waits in vain. */
const patience = 2;
const metadata = '/latest/meta-data';

/**
 * The role of an EC2 instance, from its metadata service, by version 2 of its protocol alone.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
 */
export const instance: Place = {
  title: "an EC2 instance's role",
  async find(ask) {
    const { env, open } = ask;
    if (env['AWS_EC2_METADATA_DISABLED']?.toLowerCase() === 'true')
      return { lacks: 'AWS_EC2_METADATA_DISABLED is true' };
    const given = env['AWS_EC2_METADATA_SERVICE_ENDPOINT'];
    const base = given ? safeAddress(given, 'AWS_EC2_METADATA_SERVICE_ENDPOINT') : new URL('http://169.254.169.254');
    const door = open(base);
    const session = await openSession(door, ask);
    return typeof session === 'string' ? readRole(door, session, ask) : session;
  },
};

/** A session's token; or why there is no metadata service. */
async function openSession(door: Door, { deadline, mask }: AwsAsk): Promise<string | { lacks: string }> {
  const soon = door.within(startDeadline(Math.min(patience, deadline.left() / 1000), deadline.clock));
  let answer: Answer;
  try {
    answer = await soon.ask({
      purpose: "look for EC2's metadata service",
      method: 'PUT',
      path: '/latest/api/token',
      headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60' },
      maxBytes: 4096,
      retry: false,
    });
  } catch (error) {
    if (!(error instanceof Failure) || deadline.reason()) throw error;
    const how = error.code === 'timed-out' ? `within ${patience} seconds` : 'as EC2 does';
    return { lacks: `no metadata service answers ${how} at ${door.base}` };
  }
  const token = answer.body.toString('utf8').trim();
  if (answer.status !== 200 || !/^[\x21-\x7e]+$/.test(token))
    return { lacks: `what answers at ${door.base} is not EC2's metadata service (status ${answer.status})` };
  mask(token);
  return token;
}

async function readRole(door: Door, session: string, { mask }: AwsAsk): Promise<Found> {
  const get = (path: string): Promise<Answer> =>
    door.ask({
      purpose: "read the instance's role from EC2's metadata service",
      method: 'GET',
      path: metadata + path,
      headers: { 'x-aws-ec2-metadata-token': session },
      maxBytes: 64 * 1024,
    });
  const list = await get('/iam/security-credentials/');
  const role = list.body.toString('utf8').trim().split('\n')[0] ?? '';
  if (list.status !== 200 || !/^[\w+=,.@-]{1,128}$/.test(role)) return { lacks: 'the instance has no role' };
  const answer = await get(`/iam/security-credentials/${role}`);
  if (answer.status !== 200)
    throw unavailable(
      `EC2's metadata service (${door.base}) names the role ${role}, but answered ${answer.status} for its credentials.`,
      ["In AWS, look at the instance's profile, and at the trust policy of its role: it must name ec2.amazonaws.com."],
    );
  const keys = readKeys(partsIn(answer), `EC2's metadata service (the role ${role})`, mask);
  const region = await get('/placement/region');
  return { keys, ...(region.status === 200 ? { region: region.body.toString('utf8').trim() } : {}) };
}
