import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import type { ClientCertificate } from './client-certificate';
import { Failure } from './failure';
import { oneLine } from './line';

const marker = '-----BEGIN CERTIFICATE-----';
const blocks = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** How a text of PEM was given, and what it is; or why the file that it would be the path of cannot be read. */
type Given =
  | { readonly form: 'PEM text' | 'base64 of PEM' | 'a file'; readonly text: string }
  | { readonly form?: never; readonly unread: string };

/** What each setting is to be given. */
const wanted = {
  'ca-certificate': "the authority's certificate",
  'client-certificate': 'the certificate that this job shows, with those of its authorities behind it',
} as const;

/**
 * The certificates that a setting gives: PEM text, base64 of PEM, or the path of a PEM file.
 * Each certificate is parsed, so that a broken one is an error here and not a connection refused later.
 *
 * @returns PEM, one certificate after the other and nothing else
 * @throws Failure settings-invalid: which of the three it looked like, and what is wrong with it
 */
export function readCertificates(
  given: string,
  read: (path: string) => string = readText,
  setting: keyof typeof wanted = 'ca-certificate',
): string {
  const invalid = (what: string): Failure =>
    new Failure('settings-invalid', `{${setting}} ${what}.`, {
      fixes: [
        `Set {${setting}} to ${wanted[setting]}: its PEM text (it begins with ${marker}), base64 of that, or the path of a file that holds it.`,
      ],
    });
  const recognised = recognise(given.trim(), read);
  if ('unread' in recognised)
    throw invalid(
      `is neither PEM nor base64 of PEM, and cannot be read as the file ${oneLine(given.trim(), 120)} either (${recognised.unread})`,
    );
  const { form, text } = recognised;
  const found = text.match(blocks) ?? [];
  if (found.length === 0) throw invalid(`looks like ${form}, but holds no certificate`);
  found.forEach((block, index) => {
    if (!parses(block))
      throw invalid(`looks like ${form}, but its certificate ${index + 1} of ${found.length} cannot be read`);
  });
  return found.join('\n');
}

/**
 * The content of the file that NODE_EXTRA_CA_CERTS names, or an empty text, as Node itself passes over a file that it cannot read.
 * Node drops these authorities as soon as others are given, and before Node 22.15 there is no asking for them.
 */
export function readExtraCertificates(path: string | undefined, read: (path: string) => string = readText): string {
  if (!path) return '';
  try {
    return (read(path).match(blocks) ?? []).filter(parses).join('\n');
  } catch {
    return '';
  }
}

/** Of this process, by the authorities that they trust beside the usual ones. */
const contexts = new Map<string, tls.SecureContext>();

/**
 * A context that trusts these authorities beside the usual ones, and shows this certificate. Each takes some 40 ms to make, so
 * doors that trust the same and show nothing have one together.
 * @param certificates absent: the usual ones alone, as Node has them
 * @param usual default: what Node trusts when it is told nothing
 */
export function trusting(
  certificates: string | undefined,
  client?: ClientCertificate,
  usual?: readonly string[],
): tls.SecureContext {
  const isOwn = certificates === undefined || client !== undefined || usual !== undefined;
  if (isOwn) return contextOf(certificates, client, usual);
  const context = contexts.get(certificates) ?? contextOf(certificates);
  contexts.set(certificates, context);
  return context;
}

function contextOf(
  certificates: string | undefined,
  client?: ClientCertificate,
  usual: readonly string[] = usualAuthorities(),
): tls.SecureContext {
  const shown = client ? { cert: client.cert, key: client.key } : {};
  return tls.createSecureContext({ ...shown, ...(certificates ? { ca: [...usual, certificates] } : {}) });
}

/** What Node trusts when it is told nothing; naming any authority takes that away. */
export function usualAuthorities(): readonly string[] {
  // From Node 22.15 on, with those of the system and of NODE_EXTRA_CA_CERTS where Node was told to trust them.
  const { getCACertificates } = tls as { getCACertificates?: (type: 'default') => string[] };
  return getCACertificates?.('default') ?? tls.rootCertificates;
}

/** What a text of PEM was given as. */
export function recognise(given: string, read: (path: string) => string): Given {
  // Variables often hold a PEM whose line ends were written as backslash and n.
  if (given.includes('-----BEGIN')) return { form: 'PEM text', text: given.replaceAll('\\n', '\n') };
  const decoded = Buffer.from(given, 'base64').toString('latin1');
  if (decoded.includes('-----BEGIN')) return { form: 'base64 of PEM', text: decoded };
  try {
    return { form: 'a file', text: read(given) };
  } catch (error) {
    const { code = 'no reason' } = error as NodeJS.ErrnoException;
    return { unread: code };
  }
}

export const readText = (path: string): string => readFileSync(path, 'latin1');

function parses(block: string): boolean {
  try {
    return Boolean(new X509Certificate(block));
  } catch {
    return false;
  }
}
