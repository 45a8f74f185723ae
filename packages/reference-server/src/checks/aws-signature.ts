// Signature Version 4, verified as AWS does: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html.
import { createHash, createHmac } from 'node:crypto';

/** A request as it was signed; its headers in small letters. */
export interface SignedRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What an Authorization header says. */
export interface Signature {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly value: string;
}

const header =
  /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request,\s*SignedHeaders=([a-z0-9;-]+),\s*Signature=([0-9a-f]{64})$/;

/** The parts of an Authorization header; undefined where it is none of this kind. */
export function readSignature(authorization: string): Signature | undefined {
  const [, accessKeyId, date, region, service, names, value] = header.exec(authorization) ?? [];
  if (!accessKeyId || !date || !region || !service || !names || !value) return undefined;
  return { accessKeyId, date, region, service, signedHeaders: names.split(';'), value };
}

/** The time of an `X-Amz-Date`, in milliseconds since 1970; NaN where it is none. */
export function timeOf(amzDate: string): number {
  return Date.parse(amzDate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** The signature that a request to the root of a service must have, by the secret of who signs. */
export function signatureOf(
  request: SignedRequest,
  { date, region, service, signedHeaders }: Signature,
  secret: string,
): string {
  const { method, headers, body } = request;
  const listed = signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`).join('');
  const canonical = [method, '/', '', listed, signedHeaders.join(';'), hash(body)].join('\n');
  const scope = `${date}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'] ?? '', scope, hash(canonical)].join('\n');
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, toSign).toString('hex');
}
