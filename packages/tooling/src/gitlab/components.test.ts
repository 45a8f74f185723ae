import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { carried } from '../runtime';
import { components, integrityOf } from './components';
import { committedTemplates, gitlabFiles } from './files';

const root = join(__dirname, '../../../..');
const built = new Map(carried.map((name) => [`packages/cli/dist/${name}`, Buffer.from(`'${name} $[[ inputs.x ]]'`)]));
const files = gitlabFiles(root, built);
const text = (path: string): string => Buffer.from(files.get(path) ?? '').toString();

interface Job {
  readonly id_tokens: Readonly<Record<string, { readonly aud: string }>>;
  readonly script?: readonly string[];
  readonly before_script?: readonly string[];
}

describe.each(Object.keys(components))('the component %s', (name) => {
  const template = text(`templates/${name}/template.yml`);
  const [head, body] = parseAllDocuments(template).map((document) => document.toJS() as unknown);
  const job = (body as Readonly<Record<string, Job>>)['$[[ inputs.job_name ]]'];
  const [inputs = '', runtime = '', ...more] = job?.script ?? job?.before_script ?? [];
  const declared = Object.keys((head as { spec: { inputs: object } }).spec.inputs);

  it('says in its first line what it is made from', () =>
    expect(template.split('\n')[0]).toMatch(/^# Made from packages\/.* by "npm run build"/));

  it('has two entries, whose first lines are what the log shows, and inputs in the first alone', () => {
    expect(more).toEqual([]);
    for (const entry of [inputs, runtime]) expect(entry).toMatch(/^# infisical-ci: .{20,90}\n/);
    expect(runtime).not.toContain('$[[');
    expect(inputs.length).toBeLessThan(10_000);
  });

  it('puts each input between single quotes, but the script itself', () => {
    for (const [, before, input, after] of inputs.matchAll(/(.)\$\[\[ inputs\.(\w+) \]\](.)/gs))
      expect([input, before, after]).toEqual(input === 'script' ? ['script', '\n', '\n'] : [input, "'", "'"]);
  });

  it('reads every input that it declares, and declares every one that it reads', () => {
    const read = [...template.matchAll(/\$\[\[ inputs\.(\w+) \]\]/g)].map(([, input = '']) => input);
    expect([...new Set(read)].sort()).toEqual([...declared].sort());
  });

  it("takes the job's token for the audience that the identity is bound to", () =>
    expect(job?.id_tokens).toEqual({ INFISICAL_ID_TOKEN: { aud: '$[[ inputs.audience ]]' } }));

  it('reads three variables of the job for settings, and no other', () => {
    const variables = [...inputs.matchAll(/\$\{?(INFISICAL_\w+)/g)].map(([, variable]) => variable);
    expect(variables.sort()).toEqual(['INFISICAL_ENVIRONMENT', 'INFISICAL_SECRETS', 'INFISICAL_SECRET_PATH']);
    expect(runtime).not.toMatch(/\$\{?INFISICAL_/);
    expect(inputs).toContain('--no-env-settings');
  });

  it('sets every variable of its own, so that none comes from the job', () => {
    const own = [...(inputs + runtime).matchAll(/\$\{?(infisical_ci_\w+)/g)].map(([, variable = '']) => variable);
    expect(own).toContain('infisical_ci_node');
    for (const variable of new Set(own)) expect(inputs + runtime).toMatch(new RegExp(`\\b${variable}=`));
  });

  it('stands up to shellcheck, as one script', () => {
    if (spawnSync('shellcheck', ['--version']).error) {
      console.warn('skipped: there is no shellcheck here.');
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'component-'));
    writeFileSync(join(folder, 'script.sh'), inputs + runtime);
    // SC2016: inputs are texts, and no expressions. SC2050, SC2194: they are constants until GitLab fills them in.
    const { stdout, status } = spawnSync(
      'shellcheck',
      ['-s', 'sh', '-e', 'SC2016,SC2050,SC2194', join(folder, 'script.sh')],
      {
        encoding: 'utf8',
      },
    );
    rmSync(folder, { recursive: true });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('is released as a single file too, with its integrity', () => {
    const single = text(`.build/gitlab/infisical-${name}.yml`);
    expect(single).toBe(template);
    expect(text('.build/gitlab/integrity.txt')).toContain(`${integrityOf(single)}  infisical-${name}.yml\n`);
  });

  it('is well below what GitLab reads of one file, with the command in it', () => {
    const committed = readFileSync(join(root, `templates/${name}/template.yml`), 'utf8');
    expect(committed.length).toBeLessThan(150_000);
    expect(committedTemplates).toContain(`templates/${name}/template.yml`);
  });
});

it('needs the command to be built', () => {
  expect(() => gitlabFiles(root, new Map())).toThrow('packages/cli/dist/infisical-ci.cjs is not built');
});
