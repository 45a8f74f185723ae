import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { Failure } from './failure';
import { readCertificates, readText, recognise } from './trust';

/** What a client shows to a server that asks for a certificate, in PEM. */
export interface ClientCertificate {
  /** The client's own first, then those of the authorities in between. */
  readonly cert: string;
  readonly key: string;
}

const keys = /-----BEGIN ((?:[A-Z]+ )*)PRIVATE KEY-----[^]+?-----END \1PRIVATE KEY-----/;

/**
 * What `client-certificate` and `client-key` give: both or neither are given, each as PEM text, base64 of PEM, or the path of
 * a PEM file. All that a server would refuse for its form is an error here.
 *
 * @param hide told of the key, and of the text that it came in, before anything is said of it
 * @throws Failure settings-invalid: which of the two is wrong, and how; it never repeats what was given for the key
 */
export function readClientCertificate(
  certificate: string | undefined,
  key: string | undefined,
  hide: (text: string) => void,
  read: (path: string) => string = readText,
): ClientCertificate {
  if (certificate === undefined) throw missing('{client-certificate}', '{client-key} is its private key');
  if (key === undefined) throw missing('{client-key}', '{client-certificate} can only be shown with its private key');
  const given = recognise(key.trim(), read);
  if (given.form !== 'a file') hide(key);
  if ('unread' in given)
    throw wrong(`{client-key} is neither PEM nor base64 of PEM, and names no file that can be read (${given.unread})`);
  const [block] = keys.exec(given.text) ?? [];
  if (!block) throw wrong(`{client-key} looks like ${given.form}, but holds no private key`);
  hide(block);
  const cert = readCertificates(certificate, read, 'client-certificate');
  if (!new X509Certificate(cert).checkPrivateKey(parsed(block)))
    throw wrong('{client-key} does not belong to {client-certificate}, or not to the first certificate there', [
      'Give the key that the certificate was made with, and put the certificate itself before those of its authorities.',
    ]);
  return { cert, key: block };
}

function parsed(block: string): KeyObject {
  if (block.slice(0, 200).includes('ENCRYPTED'))
    throw wrong('{client-key} is encrypted, and there is nobody here to type its passphrase', [
      "Decrypt it with `openssl pkey -in client.key -out decrypted.key`, and keep the result in the platform's secret store.",
    ]);
  try {
    return createPrivateKey(block);
  } catch {
    throw wrong('{client-key} holds a private key that cannot be read');
  }
}

const form =
  'Set {client-key} to the private key that goes with {client-certificate}: its PEM text (it begins with ' +
  '-----BEGIN PRIVATE KEY-----), base64 of that, or the path of a file that holds it.';

const missing = (setting: string, why: string): Failure =>
  wrong(`${setting} is missing: ${why}`, [
    `Set ${setting} too. If it is written there, it came through empty: look at the variable or the secret that it refers to.`,
  ]);

function wrong(what: string, fixes: readonly string[] = [form]): Failure {
  return new Failure('settings-invalid', `${what}.`, { fixes });
}
