// Squid, as a company has it: it wants a name and a password, knows a name that nobody else knows, and lets through to that alone.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { find, freePort, isExecutable, startDaemon } from './daemon';
import { hostName, user } from './names';

/** Where Debian has what reads Squid's passwords. */
const passwords = '/usr/lib/squid/basic_ncsa_auth';

/** The password of `user`, by `openssl passwd -apr1`. */
const hashed = '$apr1$nx1rS/zr$MrnOrBiXaniSijnbmDQd.1';

/** @returns where it listens; undefined where it is not here */
export async function openSquid(): Promise<string | undefined> {
  const squid = find('squid');
  if (squid === undefined || !isExecutable(passwords)) return undefined;
  const folder = temporaryFolder();
  // Started by root, it goes on as a user of its own.
  chmodSync(folder, 0o777);
  const port = await freePort();
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const log = file('log', '');
  chmodSync(log, 0o666);
  const lines = [
    `http_port 127.0.0.1:${port}`,
    `hosts_file ${file('hosts', `127.0.0.1 ${hostName}\n`)}`,
    'dns_nameservers 127.0.0.1',
    `auth_param basic program ${passwords} ${file('users', `${user.name}:${hashed}\n`)}`,
    'auth_param basic children 1 startup=1 idle=1',
    'auth_param basic realm tests',
    'acl known proxy_auth REQUIRED',
    `acl ours dstdomain ${hostName}`,
    'http_access deny !known',
    'http_access allow CONNECT ours',
    'http_access deny all',
    'access_log none',
    `cache_log ${log}`,
    'cache deny all',
    'pid_filename none',
    `coredump_dir ${folder}`,
    'pinger_enable off',
    'max_filedescriptors 1024',
    'shutdown_lifetime 0 seconds',
  ];
  await startDaemon(squid, ['-N', '-f', file('squid.conf', `${lines.join('\n')}\n`)], port, log);
  return `127.0.0.1:${port}`;
}
