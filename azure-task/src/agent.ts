import { Writable } from 'node:stream';
import {
  getEndpointAuthorizationParameter,
  getEndpointAuthorizationScheme,
  getEndpointDataParameter,
  getHttpCertConfiguration,
  getHttpProxyConfiguration,
  getInput,
  getVariable,
  setStdStream,
} from 'azure-pipelines-task-lib/task';
import type { ProcessHands } from '@infisical-ci/hosts';
import { readProxy } from '@infisical-ci/http';

/** Silences task-lib, which writes every input and credential that it is asked for to the log as debug output. */
export function silenceTaskLib(): void {
  setStdStream(new Writable({ write: (_chunk, _encoding, done) => done() }));
}

/** The process's hands, with what the agent keeps from the environment of its own connection and of the one given. */
export function agentHands(hands: ProcessHands): ProcessHands {
  const authorities = getHttpCertConfiguration()?.caFile;
  return {
    ...hands,
    env: { ...hands.env, ...credentialsOf('SYSTEMVSSCONNECTION'), ...connectionGiven() },
    route(url) {
      if (!getVariable('Agent.ProxyUrl')) return { authorities };
      // As the agent itself, which asks no proxy for loopback either.
      const { proxyUrl, proxyUsername, proxyPassword } = getHttpProxyConfiguration(url.href) ?? { proxyUrl: '' };
      const proxy = proxyUrl ? readProxy(url, proxyUrl, "the agent's setting Agent.ProxyUrl", '') : undefined;
      // What task-lib makes of them is no URL where one of them holds a `@`, a `/` or a `%`.
      if (proxy && proxyUsername) proxy.username = encodeURIComponent(proxyUsername);
      if (proxy && proxyPassword) proxy.password = encodeURIComponent(proxyPassword);
      return { authorities, proxy: proxy ?? null };
    },
  };
}

type Env = Readonly<Record<string, string | undefined>>;

function connectionGiven(): Env {
  const id = getInput('serviceConnection');
  return id === undefined ? {} : credentialsOf(id);
}

/** A connection's credentials and data under the names that the agent gives them; task-lib takes them out of the environment. */
function credentialsOf(id: string): Env {
  const parameters = ['ACCESSTOKEN', 'TENANTID', 'SERVICEPRINCIPALID'];
  return {
    [`ENDPOINT_AUTH_SCHEME_${id}`]: getEndpointAuthorizationScheme(id, true),
    ...Object.fromEntries(
      parameters.map((name) => [
        `ENDPOINT_AUTH_PARAMETER_${id}_${name}`,
        getEndpointAuthorizationParameter(id, name, true),
      ]),
    ),
    [`ENDPOINT_DATA_${id}_ACTIVEDIRECTORYAUTHORITY`]: getEndpointDataParameter(id, 'activeDirectoryAuthority', true),
  };
}
