// What both the real programs and their doubles have to do with.
import type { Certificates } from 'infisical-reference-server';

/** A name that the proxy alone resolves. */
export const hostName = 'vault.internal';

/** Below which Infisical is reached by plain http. */
export const subPath = '/tools/infisical';

/** Whom the proxy lets through; the password must be written otherwise in a URL. */
export const user = { name: 'ci', password: 'p@ss 50%/word' } as const;

export interface Papers {
  /** For `hostName`, loopback and 0.0.0.0. */
  readonly server: Certificates;
  /** Whose authority the server trusts. */
  readonly client: Certificates;
  /** Whose authority it does not. */
  readonly stranger: Certificates;
}

/** The ports on loopback that lead to Infisical. */
export interface Doorways {
  /** http, below `subPath` alone. */
  readonly plain: number;
  /** https. */
  readonly tls: number;
  /** https, on ::1. */
  readonly six: number;
  /** https, for clients with a certificate alone. */
  readonly mtls: number;
}
