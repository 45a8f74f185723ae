import { isLoopback } from '@infisical-ci/http';
import { unavailable } from './keys';

/** Where AWS itself has its services for the machine or the container at hand: ECS, EKS (IPv4, IPv6), EC2 (IPv4, IPv6). */
const onThisLink = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]', '169.254.169.254', '[fd00:ec2::254]'];

/**
 * An address that a variable gives, if credentials may be sent there or taken from there: https, or http that does not
 * leave the machine, as AWS's own SDKs have it.
 *
 * @throws Failure token-unavailable
 */
export function safeAddress(given: string, variable: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const plain = url?.protocol === 'http:' && (isLoopback(url.hostname) || onThisLink.includes(url.hostname));
  if (url && (url.protocol === 'https:' || plain)) return url;
  throw unavailable(
    `The address in ${variable} is neither https nor one of this machine's own, so no credentials go that way.`,
    [`Correct ${variable}, or look for an earlier step that sets it for the job, and remove it.`],
  );
}
