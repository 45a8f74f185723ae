import { standardBindings } from './bindings';
import { isFor, readClaims } from './claims';
import { file } from './given';
import { kubernetesAdvice } from './kubernetes-advice';
import { anotherAudience, notProjected } from './kubernetes-refusals';
import type { Source } from './source';

/** Where every pod finds a token for the API server of its cluster. */
const own = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/**
 * The token of the pod's service account, as a file: the one that every pod has, or one that a projected volume puts
 * elsewhere ({token-file}), for an audience of its own. A pod is no platform: it vouches only where it is asked to.
 * @see https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/
 */
export const kubernetes: Source = {
  title: "the pod's service account",
  audience: 'configured',
  audienceFrom: '`audience` of the projected volume, in the spec of the pod',
  takes: 'file',
  async token(ask) {
    const path = ask.from.file ?? own;
    const { audience } = ask;
    let token: string;
    try {
      token = await file.token({ ...ask, from: { file: path } });
    } catch (cause) {
      throw notProjected(path, audience, cause);
    }
    // A token for the API server is not handed to anybody else by mistake.
    if (audience !== undefined && !isFor(readClaims(token), audience)) throw anotherAudience(path, audience);
    return token;
  },
  // What else there is stands inside of `kubernetes.io`, which Infisical would look for inside of `kubernetes`.
  bindings: standardBindings,
  advice: kubernetesAdvice,
};
