import { malformed } from '@infisical-ci/http';
import { claimBindings, standardBindings } from './bindings';
import { addressUnreadable, audienceMissing, refused } from './google-refusals';
import type { Env, Source } from './source';

/** Google's libraries take another address from this variable, as emulators need one. */
function readAddress(env: Env): URL {
  const address = `http://${env['GCE_METADATA_HOST'] || 'metadata.google.internal'}`;
  if (URL.canParse(address)) return new URL(address);
  throw addressUnreadable();
}

/**
 * An identity token from Google's metadata server, for the service account that the machine or the build runs as.
 * A machine is no platform: it vouches only where it is asked to.
 * @see https://cloud.google.com/compute/docs/instances/verifying-instance-identity
 */
export const google: Source = {
  title: "Google's metadata server",
  audience: 'any',
  async token({ env, audience, open }) {
    if (!audience) throw audienceMissing();
    const door = open(readAddress(env));
    const ask = {
      purpose: 'get an identity token',
      method: 'GET',
      path: '/computeMetadata/v1/instance/service-accounts/default/identity',
      query: { audience, format: 'full' },
      headers: { 'metadata-flavor': 'Google' },
      maxBytes: 64 * 1024,
    } as const;
    const answer = await door.ask(ask);
    if (answer.status !== 200) throw refused(answer, ask, door);
    const token = answer.body.toString('utf8').trim();
    if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return token;
    throw malformed('what came back is not a token, so that is not the metadata server', ask, door);
  },
  bindings: (claims) => [...standardBindings(claims), ...claimBindings(claims, ['email'])],
};
