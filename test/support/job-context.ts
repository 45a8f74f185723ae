// What GitHub's runner tells every step about its job, and nothing of the machine that runs the tests.
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folders';

/** The folders that the steps of a job share. */
export interface JobFolders {
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
}

export function makeJobFolders(): JobFolders {
  const root = temporaryFolder();
  const folders = { workspace: join(root, 'workspace'), temp: join(root, 'temp'), home: join(root, 'home') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  writeFileSync(join(folders.temp, 'event.json'), '{}');
  return folders;
}

/** The files by which a step tells the runner what to keep. */
export type CommandFiles = Readonly<Record<'env' | 'output' | 'state' | 'path' | 'summary', string>>;

/** Empty files of their own for one stage of one step. */
export function makeCommandFiles({ temp }: JobFolders): CommandFiles {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const file = (prefix: string): string => {
    const path = join(folder, `${prefix}_${randomUUID()}`);
    writeFileSync(path, '');
    return path;
  };
  return {
    env: file('set_env'),
    output: file('set_output'),
    state: file('save_state'),
    path: file('add_path'),
    summary: file('step_summary'),
  };
}

const sha = '9f6e1c3b7d2a4850be1fc06d3a5927e48c1d0b6f';
const workflow = 'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main';

/** The environment of a step, as far as it is the same for all actions: no GITHUB_TOKEN, no id-token permission. */
export function jobVariables(folders: JobFolders, files: CommandFiles): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folders.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__infisical-ci_load-secrets',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'infisical-ci/load-secrets',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '12',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(folders.temp, 'event.json'),
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'deploy',
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_REPOSITORY_ID: '74',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_REPOSITORY_OWNER_ID: '65',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '16047293012',
    GITHUB_RUN_NUMBER: '10',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'deploy',
    GITHUB_WORKFLOW_REF: workflow,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: join(folders.temp, 'tools'),
    RUNNER_WORKSPACE: join(folders.workspace, '..'),
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ACTIONS_RUNTIME_TOKEN: 'runtime-token',
    ACTIONS_ORCHESTRATION_ID: 'orchestration',
  };
}
