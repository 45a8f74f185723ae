// The orb's `install`: CircleCI itself finds the command, as the shell of a step or of a whole job.
import { lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { systemFolder } from '../../support/circleci-agent';
import { orbSteps } from '../../support/circleci-orb';
import { canaries, orbScenario, secrets, showAll, type OrbScenario } from './vouched';

let circle: OrbScenario;
beforeAll(async () => void (circle = await orbScenario({ secrets: { 'dev:/': secrets } })));

const hidden = '***\n***\n***\n***\n***\ndone\n';
const shown = { name: 'Shows', command: showAll };

function expectHidden(texts: readonly { stdout: string; stderr: string }[]): void {
  for (const { stdout, stderr } of texts) for (const canary of canaries) expect(stdout + stderr).not.toContain(canary);
}

describe.each(['file', 'argument'] as const)('steps that are handed over by %s', (by) => {
  test('shell: infisical-ci run: one step logs in, has the secrets, and shows none', async () => {
    const { domain, identity_id, project_id } = circle.parameters;
    const flags = `--no-env-settings --domain ${domain} --identity-id ${identity_id} --project-id ${project_id} --environment dev`;
    const job = circle.job({ by });
    const ended = await job.run(
      ...orbSteps('install'),
      { ...shown, shell: `infisical-ci run ${flags} -- /bin/bash -eo pipefail` },
      { name: 'Later', command: 'echo "${PASSWORD:-none}"' },
    );
    expect(ended.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0, 0, 0]);
    expect(ended[2]!.stdout).toBe(hidden);
    expect(ended[3]!.stdout).toBe('none\n');
    expectHidden(ended);
  });

  test('shell: infisical-ci mask: one login for all steps of the job, those of other orbs too', async () => {
    const job = circle.job({ by, shell: 'infisical-ci mask -- /bin/bash -eo pipefail' });
    circle.infisical.server.forget();
    const ended = await job.run(
      ...orbSteps('install'),
      { name: 'Before', command: 'echo "${PASSWORD:-none}"' },
      ...orbSteps('load', circle.parameters),
      shown,
      // As another orb has it: parameters by the environment, a shell of its own only where it says so.
      { name: 'Of another orb', environment: { PARAM_TEXT: 'it is' }, command: 'echo "$PARAM_TEXT $PASSWORD"; exit 3' },
      { name: 'Not reached', command: 'echo reached' },
    );
    const [before, , , loaded, all, other] = ended.slice(2);
    expect(before!.stdout).toBe('none\n');
    expect(loaded!.code).toBe(0);
    expect(all).toMatchObject({ code: 0, stdout: hidden });
    expect(other).toMatchObject({ code: 3, stdout: 'it is ***\n' });
    expect(ended.at(-1)!.name).toBe('Of another orb');
    expectHidden(ended);
    expect(circle.asked().filter((path) => path.endsWith('/login'))).toHaveLength(1);
  });
});

describe('where the command is put', () => {
  const install = async (given = {}, job = circle.job()) => (await job.run(...orbSteps('install', given)))[0]!;

  test('in a folder of PATH that can be written, and what it prints is what to write', async () => {
    const job = circle.job();
    const { stderr } = await install({}, job);
    expect(stderr).toContain(`The command is ${job.root}/bin/infisical-ci.`);
    expect(stderr).toContain('infisical-ci run -- /bin/bash -eo pipefail');
  });

  test('in a folder of your choice, which need not be on PATH: then its path is what to write', async () => {
    const job = circle.job();
    const folder = join(job.root, 'mine');
    const { stderr } = await install({ install_path: folder }, job);
    expect(stderr).toContain(`${folder}/infisical-ci run -- /bin/bash -eo pipefail`);
    const [used] = await job.run({
      name: 'Uses it',
      shell: `${folder}/infisical-ci mask -- /bin/bash -eo pipefail`,
      command: 'echo used',
    });
    expect(used).toMatchObject({ code: 0, stdout: 'used\n' });
  });

  test('in place of nothing that the image has under that name', async () => {
    const job = circle.job();
    writeFileSync(join(job.root, 'bin/infisical-ci'), '#!/bin/sh\necho another\n', { mode: 0o755 });
    const folder = join(job.root, 'mine');
    mkdirSync(folder);
    writeFileSync(join(folder, 'infisical-ci'), '');
    const refused = await install({ install_path: folder }, job);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('or has another infisical-ci');
  });

  test('once: further uses in the job take what is there', async () => {
    const job = circle.job();
    const [, , ...rest] = await job.run(...orbSteps('install'), ...orbSteps('install'), ...orbSteps('install'));
    expect(rest.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(lstatSync(join(job.root, 'bin/infisical-ci')).isSymbolicLink()).toBe(true);
  });

  test('not in a folder that somebody else may have made', async () => {
    const id = '00000000-dead-4000-8000-000000000000';
    const folder = `/tmp/infisical-ci-orb-${userInfo().uid}-${id}`;
    const elsewhere = circle.job();
    rmSync(folder, { force: true });
    symlinkSync(elsewhere.root, folder);
    try {
      const { code, stderr } = await install({}, circle.job({ env: { CIRCLE_WORKFLOW_JOB_ID: id } }));
      expect(code).toBe(1);
      expect(stderr).toContain('somebody else on this machine may have made it');
    } finally {
      rmSync(folder);
    }
  });
});

test('without Node.js, and with nothing to fetch it by: the error names the package to install', async () => {
  const system = [systemFolder('id cat mktemp mkdir tail sh uname'.split(' '))];
  const [ended, ...more] = await circle.job({ programs: {}, system }).run(...orbSteps('install'));
  expect(more).toEqual([]);
  expect(ended!.code).toBe(1);
  expect(ended!.stderr).toContain('neither curl nor wget');
  expect(ended!.stderr).toContain('the package nodejs of Debian, Ubuntu and Alpine');
});
