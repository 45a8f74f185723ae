// nginx, as it stands before many an Infisical: below a sub-path, with certificates of a company's own, and with mTLS.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { find, freePort, startDaemon } from './daemon';
import { subPath, type Doorways, type Papers } from './names';

/** @returns the ports that lead to `target`; undefined where nginx is not here */
export async function openNginx(target: string, { server, client }: Papers): Promise<Doorways | undefined> {
  const nginx = find('nginx');
  if (nginx === undefined) return undefined;
  const folder = temporaryFolder();
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const [plain, tls, six, mtls] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const log = file('log', '');
  const text = `
daemon off;
master_process off;
pid ${join(folder, 'pid')};
error_log ${log};
events {}
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${join(folder, name)};`).join('\n')}
  ssl_certificate ${file('cert.pem', server.cert)};
  ssl_certificate_key ${file('key.pem', server.key)};
  server {
    listen 127.0.0.1:${plain};
    location ${subPath}/ { proxy_pass ${target}/; }
  }
  server {
    listen 127.0.0.1:${tls} ssl;
    listen [::1]:${six} ssl;
    location / { proxy_pass ${target}; }
  }
  server {
    listen 127.0.0.1:${mtls} ssl;
    ssl_client_certificate ${file('clients.pem', client.ca)};
    ssl_verify_client on;
    location / { proxy_pass ${target}; }
  }
}
`;
  await startDaemon(nginx, ['-e', log, '-c', file('nginx.conf', text)], plain, log);
  return { plain, tls, six, mtls };
}
