// What other users of the machine can see of a run: its arguments, and those of the programs that it starts.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makeJobFolders } from '../support/job-context';
import { referenceTest, scenario } from '../e2e/scenario';
import { credentials } from './canaries';
import { leaks } from './search';

const linuxTest = process.platform === 'linux' ? referenceTest : test.skip;

/** The arguments of all processes that work in a folder. */
function argumentsIn(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (readlinkSync(join('/proc', pid, 'cwd')) !== folder) return [];
        return [readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ')];
      } catch {
        // It has ended in the meantime, or is not ours to look at.
        return [];
      }
    });
}

linuxTest('no argument of any program holds a credential', async () => {
  const job = await scenario();
  job.infisical.server.addFault({ route: 'GET /api/v4/secrets', stall: true });
  const folders = makeJobFolders();
  const seen = new Set<string>();
  const look = (): boolean => {
    for (const each of argumentsIn(folders.workspace)) seen.add(each);
    return job.asked().includes('GET /api/v4/secrets');
  };
  const bearer = job.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']!;
  // A command that takes a while, and then prints the job's own token.
  const ask =
    'sleep 0.2; node -e "fetch(process.env.ASK,{headers:{authorization:process.env.BY}}).then(r=>r.json()).then(j=>console.log(j.value))"';
  const env = { ASK: `${job.environment['ACTIONS_ID_TOKEN_REQUEST_URL']!}&audience=x`, BY: `Bearer ${bearer}` };
  const inputs = { 'token-command': ask, 'extra-headers': `X-Gateway: ${credentials.header}` };
  await job.run(inputs, { folders, env, cancelWhen: look });

  expect([...seen].some((each) => each.includes('main.cjs'))).toBe(true);
  expect([...seen].some((each) => each.includes('sleep'))).toBe(true);
  expect(leaks({ 'the arguments': [...seen].join('\n') }, { ...credentials, bearer })).toEqual([]);
});
