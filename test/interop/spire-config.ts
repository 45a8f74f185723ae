// What SPIRE's three programs are told, all on one host. Pure.

/** Where they keep things, listen, and what they call themselves. */
export interface Place {
  /** Short: the path of a socket may have 107 bytes. */
  readonly folder: string;
  readonly serverPort: number;
  readonly providerPort: number;
  readonly trustDomain: string;
}

export const socketOf = ({ folder }: Place): string => `${folder}/agent/api.sock`;
export const serverSocketOf = ({ folder }: Place): string => `${folder}/server.sock`;
/** The same in both places that have it: the tokens' `iss`, and the document's. */
export const issuerOf = ({ providerPort }: Place): string => `https://localhost:${providerPort}`;

const plugin = (type: string, name: string, settings: readonly string[] = []): string =>
  [
    `  ${type} ${JSON.stringify(name)} {`,
    '    plugin_data {',
    ...settings.map((line) => `      ${line}`),
    '    }',
    '  }',
  ].join('\n');

const text = (value: string): string => JSON.stringify(value);

export function serverConfig(place: Place): string {
  const { folder, serverPort, trustDomain } = place;
  return `server {
  bind_address = "127.0.0.1"
  bind_port = ${text(String(serverPort))}
  trust_domain = ${text(trustDomain)}
  data_dir = ${text(`${folder}/server`)}
  socket_path = ${text(serverSocketOf(place))}
  jwt_issuer = ${text(issuerOf(place))}
}
plugins {
${plugin('DataStore', 'sql', ['database_type = "sqlite3"', `connection_string = ${text(`${folder}/server/db.sqlite3`)}`])}
${plugin('NodeAttestor', 'join_token')}
${plugin('KeyManager', 'memory')}
}
`;
}

/** It keeps its keys on disk, so that it may be stopped and started again: a join token is good for once. */
export function agentConfig(place: Place): string {
  const { folder, serverPort, trustDomain } = place;
  return `agent {
  data_dir = ${text(`${folder}/agent-data`)}
  server_address = "127.0.0.1"
  server_port = ${text(String(serverPort))}
  socket_path = ${text(socketOf(place))}
  trust_domain = ${text(trustDomain)}
  trust_bundle_path = ${text(`${folder}/bundle.pem`)}
}
plugins {
${plugin('NodeAttestor', 'join_token')}
${plugin('KeyManager', 'disk', [`directory = ${text(`${folder}/agent-data`)}`])}
${plugin('WorkloadAttestor', 'unix')}
}
`;
}

/** By https, as Infisical asks for it; its certificate and key are in files beside it. */
export function providerConfig(place: Place): string {
  const { folder, providerPort } = place;
  return `log_level = "info"
domains = ["localhost"]
jwt_issuer = ${text(issuerOf(place))}
serving_cert_file {
  addr = ${text(`127.0.0.1:${providerPort}`)}
  cert_file_path = ${text(`${folder}/provider.crt`)}
  key_file_path = ${text(`${folder}/provider.key`)}
}
server_api {
  address = ${text(`unix://${serverSocketOf(place)}`)}
  poll_interval = "1s"
}
`;
}
