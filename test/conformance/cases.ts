// The shape of cases.json and world.json: what was recorded from a running Infisical, or read from its source.
import casesFile from './cases.json';
import worldFile from './world.json';

/** A token to sign for a case. */
export interface JwtSpec {
  readonly key?: string;
  readonly issuer?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Put over the claims after signing. */
  readonly tamper?: Readonly<Record<string, unknown>>;
  /** Seconds from now. */
  readonly expiresIn?: number;
  readonly notBefore?: number;
  readonly hmacWithPublicKey?: boolean;
  readonly unsigned?: boolean;
}

export interface StepRequest {
  readonly method?: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly raw?: string;
}

export interface Step {
  readonly request: StepRequest;
  readonly response: { readonly status: number; readonly body: unknown };
  /** Seconds to wait before. */
  readonly wait?: number;
  /** What to keep of the answer, by name. */
  readonly save?: Readonly<Record<string, string>>;
}

export interface Case {
  readonly name: string;
  readonly from: string;
  readonly jwts?: Readonly<Record<string, JwtSpec>>;
  readonly steps: readonly Step[];
}

export interface WorldFolder {
  readonly secrets: Readonly<Record<string, string>>;
  readonly imports?: readonly { readonly environment: string; readonly path: string }[];
}

export interface World {
  readonly projects: readonly {
    readonly slug: string;
    readonly environments: readonly {
      readonly slug: string;
      readonly folders: Readonly<Record<string, WorldFolder>>;
    }[];
  }[];
  readonly identities: readonly {
    readonly name: string;
    readonly projects: readonly string[];
    readonly oidc?: Readonly<Record<string, unknown>> & {
      readonly issuer: string;
      readonly accessTokenTrustedIps?: readonly string[];
    };
    readonly universalAuth?: Readonly<Record<string, unknown>> & {
      readonly clientSecrets: readonly (Readonly<Record<string, unknown>> & { readonly name: string })[];
    };
  }[];
}

export const cases = (casesFile as unknown as { cases: readonly Case[] }).cases;
export const world = worldFile as unknown as World;
