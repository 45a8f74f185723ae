// Identities that a job logs in as, put into an Infisical by its public API.
import { unique, type Call } from './call';
import type { Project } from './provision';

/** How the access tokens of an identity are; Infisical's own names. */
interface Terms {
  readonly accessTokenTTL?: number;
  readonly accessTokenMaxTTL?: number;
  readonly accessTokenNumUsesLimit?: number;
  readonly accessTokenTrustedIps?: readonly { readonly ipAddress: string }[];
}

interface IdentityGiven extends Terms {
  /** Where the identity is a member. */
  readonly project?: Project | readonly Project[];
  /** Default admin. */
  readonly role?: string;
}

export interface OidcGiven extends IdentityGiven {
  /** Default: the target's GitHub. */
  readonly issuer?: string;
  readonly subject?: string;
  readonly audiences?: readonly string[];
  readonly claims?: Readonly<Record<string, string>>;
}

export interface UniversalGiven extends IdentityGiven {
  /** Logins that the client secret is good for; default 0, any number. */
  readonly numUsesLimit?: number;
  /** Seconds; default 0, for ever. */
  readonly ttl?: number;
}

export interface AwsGiven extends IdentityGiven {
  /** Comma-separated; default: any. */
  readonly allowedPrincipalArns?: string;
  /** Comma-separated; default: any. */
  readonly allowedAccountIds?: string;
}

export interface IdentityProvision {
  createAwsIdentity(given: AwsGiven): Promise<{ readonly id: string }>;
  createOidcIdentity(given: OidcGiven): Promise<{ readonly id: string }>;
  createUniversalIdentity(
    given: UniversalGiven,
  ): Promise<{ readonly id: string; readonly clientId: string; readonly clientSecret: string }>;
}

export interface Provisioning {
  readonly organizationId: string;
  /** What identities trust unless told otherwise. */
  readonly issuer: string;
  /** PEM of what the issuer's certificate is signed by; empty where it is asked by http. */
  readonly issuerCa: string;
}

/** Identities with one login method each, which trust the target's GitHub unless told otherwise. */
export function identityProvisioner(call: Call, { organizationId, issuer, issuerCa }: Provisioning): IdentityProvision {
  async function createIdentity(project: IdentityGiven['project'] = [], role = 'admin'): Promise<string> {
    const made = await call('POST', '/api/v1/identities', { name: unique('ci'), organizationId, role: 'no-access' });
    const { id } = (made as { identity: { id: string } }).identity;
    for (const { id: projectId } of [project].flat()) {
      await call('POST', `/api/v2/workspace/${projectId}/identity-memberships/${id}`, { role });
    }
    return id;
  }

  return {
    async createAwsIdentity({ project, role, ...config }) {
      const id = await createIdentity(project, role);
      await call('POST', `/api/v1/auth/aws-auth/identities/${id}`, config);
      return { id };
    },

    async createOidcIdentity({ project, role, issuer: own = issuer, subject, audiences, claims, ...terms }) {
      const id = await createIdentity(project, role);
      await call('POST', `/api/v1/auth/oidc-auth/identities/${id}`, {
        ...terms,
        oidcDiscoveryUrl: own,
        boundIssuer: own,
        caCert: issuerCa,
        boundSubject: subject ?? '',
        boundAudiences: audiences?.join(', ') ?? '',
        boundClaims: claims ?? {},
      });
      return { id };
    },

    async createUniversalIdentity({ project, role, numUsesLimit = 0, ttl = 0, ...terms }) {
      const id = await createIdentity(project, role);
      const path = `/api/v1/auth/universal-auth/identities/${id}`;
      const { identityUniversalAuth: attached } = (await call('POST', path, terms)) as {
        identityUniversalAuth: { clientId: string };
      };
      const made = await call('POST', `${path}/client-secrets`, { description: 'test', numUsesLimit, ttl });
      return { id, clientId: attached.clientId, clientSecret: (made as { clientSecret: string }).clientSecret };
    },
  };
}
