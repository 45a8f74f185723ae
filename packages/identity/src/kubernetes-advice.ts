import { adviceBy } from './advice';

export const kubernetesAdvice = adviceBy({
  Audiences: () => ({
    notes: [
      'The token that every pod has is for the API server of its cluster. One with an audience of its own is projected into the pod, and named by {token-file}.',
    ],
  }),
  Claims: () => ({
    notes: [
      'What a cluster says beside the subject stands inside of the claim `kubernetes.io`, whose dot Infisical takes for a step into another: bind Subject, which names namespace and service account.',
    ],
  }),
});
