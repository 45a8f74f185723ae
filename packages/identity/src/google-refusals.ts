import { addressOf, Failure, refusalOf, type Answer, type Ask, type Door } from '@infisical-ci/http';

export function audienceMissing(): Failure {
  return new Failure(
    'settings-invalid',
    "{audience} is missing: Google's metadata server gives no token without one.",
    {
      fixes: ['Set {audience} to a text of your own, and Audiences of the identity to the same.'],
    },
  );
}

export function addressUnreadable(): Failure {
  return new Failure('settings-invalid', 'The environment variable GCE_METADATA_HOST is not a host.', {
    fixes: ['Leave GCE_METADATA_HOST out, or set it to HOST or HOST:PORT of the metadata server.'],
  });
}

/** The metadata server answered, but gave no token. */
export function refused(answer: Answer, ask: Ask, door: Door): Failure {
  const { status, message } = refusalOf(answer);
  return new Failure(
    'token-unavailable',
    `Could not ${ask.purpose} (${addressOf(ask, door)}): the metadata server answered ${status}: ${message.replace(/\.$/, '')}.`,
    {
      fixes: [
        'Run the machine or the build as a service account of your own (404: it has none). In Cloud Build, set `serviceAccount:` in cloudbuild.yaml.',
        'On GKE, bind the Kubernetes service account to one of Google (Workload Identity Federation for GKE).',
      ],
    },
  );
}
