import { rooms } from './room-rules';
import { inFile, roomsCheck } from './rooms';

const found = (file: string, text: string): string[] =>
  inFile({ read: () => text }, file).map((finding) => finding.text);

describe('inFile', () => {
  it.each([
    ['packages/http/src/a.ts', "import '@infisical-ci/job';", 'may import no other room'],
    ['packages/client/src/a.ts', "import '@infisical-ci/identity';", 'may import only @infisical-ci/http'],
    ['packages/identity/src/a.ts', "import '@infisical-ci/client';", 'may import only @infisical-ci/http'],
    ['packages/job/src/a.ts', "import type { A } from '@infisical-ci/hosts';", 'may import only'],
    ['packages/hosts/src/a.ts', "import '@infisical-ci/client';", 'may import only @infisical-ci/job'],
    ['actions/load-secrets/src/main.ts', "import '@infisical-ci/client';", 'may import only'],
    ['actions/load-secrets/src/main.ts', "import 'infisical-reference-server';", 'may import only'],
    ['packages/reference-server/src/a.ts', "import '@infisical-ci/http';", 'may import no other room'],
    ['packages/job/src/a.ts', "import '@infisical-ci/http/src/door';", "import from '@infisical-ci/http', its index"],
    ['packages/job/src/a.ts', "import '../../http/src/door';", "import from '@infisical-ci/http', its index"],
    ['packages/job/src/a.test.ts', "import '../../http/src/door';", "import from '@infisical-ci/http', its index"],
    ['packages/job/src/load.ts', "import 'node:fs';", 'node:fs may be touched in packages/hosts/src/hands'],
    ['packages/job/src/filesystem.ts', "import 'fs/promises';", 'node:fs/promises may be touched in'],
    ['packages/identity/src/command.ts', "import 'node:child_process';", 'node:child_process may be touched in'],
    ['packages/client/src/a.ts', "import 'node:https';", 'open a door of packages/http'],
    ['packages/job/src/a.ts', 'process.env.CI', 'process may be touched in'],
    ['packages/hosts/src/github.ts', "import * as core from '@actions/core';", 'in actions/load-secrets alone'],
    ['packages/hosts/src/github.test.ts', "import * as core from '@actions/core';", 'in actions/load-secrets alone'],
    ['packages/http/src/a.ts', "import 'undici';", 'undici may be touched nowhere'],
    ['test/e2e/a.ts', "import 'undici';", 'undici may be touched nowhere'],
    ['test/e2e/a.test.ts', "import '../../packages/http/src/door';", "import from '@infisical-ci/http', its index"],
    ['packages/job/src/a.ts', "import './keep/fake';", './keep/fake is for tests alone'],
    ['packages/client/src/a.ts', "import './fake-clocks';", './fake-clocks is for tests alone'],
    ['packages/reference-server/src/a.ts', "import './rehearsal';", './rehearsal is for tests alone'],
    ['packages/reference-server/src/a.ts', "import './secrets-rehearsal';", 'is for tests alone'],
    ['test/fuzz/a.test.ts', "import 'undici';", 'undici may be touched nowhere'],
  ])('%s may not say %s', (file, text, reason) => {
    expect(found(file, text)).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    [
      'packages/job/src/a.ts',
      "import '@infisical-ci/client'; import '@infisical-ci/http'; import './b'; import '../index';",
    ],
    ['packages/job/src/a.test.ts', "import 'infisical-reference-server'; import 'node:fs'; process.env;"],
    ['packages/job/src/a.test.ts', "import './keep/fake';"],
    ['packages/job/src/keep/fake.ts', "import 'node:http'; import '../fake';"],
    ['packages/reference-server/src/secrets-rehearsal.ts', "import './rehearsal';"],
    ['packages/http/src/a.ts', "import './faked'; import './fakery';"],
    ['packages/http/src/trust.ts', "import 'node:fs'; import 'node:tls';"],
    ['packages/hosts/src/hands.ts', "import 'node:fs'; import 'node:child_process'; process.stdout;"],
    ['packages/hosts/src/hands/run.ts', "import 'node:child_process';"],
    ['actions/load-secrets/src/main.ts', "import '@actions/core'; import '@infisical-ci/hosts'; process.exitCode = 1;"],
    ['packages/reference-server/src/listen.ts', "import 'node:http'; process.stdout;"],
    ['test/fuzz/a.test.ts', "import '../../packages/http/src/door';"],
    ['test/fuzz/a.ts', "import '../../packages/reference-server/src/rehearsal';"],
    ['test/demo/demo.ts', "import 'infisical-reference-server'; import 'node:child_process';"],
    ['elsewhere/a.ts', "import 'undici';"],
  ])('%s may say %s', (file, text) => {
    expect(found(file, text)).toEqual([]);
  });

  it('says where', () => {
    const [subject] = inFile({ read: () => "\nimport 'undici';" }, 'packages/http/src/a.ts');
    expect(subject).toMatchObject({ file: 'packages/http/src/a.ts', line: 2 });
  });
});

describe('the rules', () => {
  it('let every room import only from rooms above it in the table, so that there is no circle', () => {
    const names = rooms.map(({ name }) => name);
    for (const [index, { imports }] of rooms.entries()) {
      for (const name of imports) expect(names.slice(0, index)).toContain(name);
    }
  });
});

describe('roomsCheck', () => {
  it('reads the TypeScript of the repository', async () => {
    const subject = await roomsCheck.run({
      root: '/nowhere',
      files: ['packages/http/src/a.ts', 'packages/http/src/a.md'],
      read: () => "import 'undici';",
      committed: () => undefined,
      products: () => Promise.reject(new Error('not needed')),
    });
    expect(subject.findings.map(({ file }) => file)).toEqual(['packages/http/src/a.ts']);
  });
});
