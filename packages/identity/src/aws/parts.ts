import type { Answer } from '@infisical-ci/http';
import type { RawKeys } from './keys';

/** Credentials as ECS, EKS and EC2 answer them. EC2 says of its JSON that it is plain text, so the type is not looked at. */
export function partsIn({ body }: Answer): RawKeys {
  const fields = parse(body.toString('utf8'));
  return { id: fields['AccessKeyId'], secret: fields['SecretAccessKey'], token: fields['Token'] };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
