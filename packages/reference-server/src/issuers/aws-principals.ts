// Who is known to the AWS that is played here: principals, and by which credentials they are.
import { randomBytes } from 'node:crypto';
import type { AwsPrincipal, VouchedPrincipal } from '../api';
import { signed } from '../access-token';
import type { World } from '../world';
import { issuerPath } from './discovery';

export const awsPath = issuerPath('aws');

/** A principal with its credentials: as it was asked for, or as STS gave it for a token. */
export interface KnownPrincipal {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Empty with long-lived credentials. */
  readonly sessionToken: string;
  /** As GetCallerIdentity answers it: of a role, that of its session. */
  readonly arn: string;
  /** As it was given. */
  readonly role: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** What the container's endpoint and the metadata service want to see. */
  readonly ticket: string;
  readonly webIdentityToken: string;
}

const random = (bytes: number): string => randomBytes(bytes).toString('base64url');
const lifetime = 3600;

/** The ARN of a session of a role; any other as it is. */
function callerArn(arn: string, session: string): string {
  const [, partition = '', account = '', name = ''] =
    /^arn:([\w-]+):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(arn) ?? [];
  return name ? `arn:${partition}:sts::${account}:assumed-role/${name}/${session}` : arn;
}

/** Makes a principal known. */
export function addPrincipal(world: World, given: AwsPrincipal, now: number, session = 'reference'): KnownPrincipal {
  const { arn, expiresIn = lifetime } = given;
  const accessKeyId = given.accessKeyId ?? `ASIA${randomBytes(8).toString('hex').toUpperCase()}`;
  const until = now + expiresIn * 1000;
  const claims = { sub: arn, aud: 'sts.amazonaws.com', exp: Math.floor(until / 1000) };
  const known: KnownPrincipal = {
    accessKeyId,
    secretAccessKey: given.secretAccessKey ?? random(30),
    sessionToken: given.sessionToken ?? (given.accessKeyId === undefined ? random(48) : ''),
    arn: callerArn(arn, session),
    role: arn,
    until,
    ticket: random(24),
    webIdentityToken: signed(claims, world.signingSecret),
  };
  world.awsPrincipals.set(accessKeyId, known);
  return known;
}

/** The variables by which a job at `origin` is this principal, for each place where AWS's SDKs look. */
export function vouchedPrincipal(known: KnownPrincipal, origin: string): VouchedPrincipal {
  const { accessKeyId, secretAccessKey, sessionToken, role, ticket, webIdentityToken } = known;
  const base = `${origin}${awsPath}`;
  return {
    arn: known.arn,
    environment: {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      ...(sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : {}),
    },
    webIdentity: { AWS_ROLE_ARN: role, AWS_ENDPOINT_URL_STS: `${base}/sts` },
    webIdentityToken,
    container: {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${base}/containers/${accessKeyId}`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: ticket,
    },
    instance: { AWS_EC2_METADATA_SERVICE_ENDPOINT: `${base}/instances/${accessKeyId}` },
  };
}
