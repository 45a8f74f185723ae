import { judged, terraformCheck, type Machine } from './terraform';

const asking =
  'terraform {\n  required_providers {\n    infisical = {\n      source = "infisical/infisical"\n    }\n  }\n}\n';
const docs = (...texts: readonly string[]) => ({
  files: ['docs/a.md', 'a.ts'],
  read: () => texts.map((text) => `\`\`\`terraform\n${text}\`\`\`\n`).join(''),
});

/** A machine with these programs, whose Terraform refuses what holds `bad` with the word. */
function machine(programs: readonly string[], bad = ''): Machine & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    folderOf: (program) => (programs.includes(program) ? '/opt/bin' : undefined),
    terraform([word = ''], files) {
      asked.push(`${word} ${Object.keys(files).join(' ')}`);
      const refused = bad === word;
      return { code: refused ? 1 : 0, output: refused ? 'no\n' : '' };
    },
  };
}

it('says that it looked at nothing, where terraform is not here', () => {
  const subject = machine([]);
  expect(judged(docs('a = 1\n', asking), subject)).toEqual({
    findings: [],
    figures: ['skipped 2 examples: terraform is not on PATH'],
  });
  expect(subject.asked).toEqual([]);
});

it('formats all, validates what it can, and says what for the rest is missing', () => {
  const subject = machine(['terraform']);
  expect(judged(docs('a = 1\n', asking), subject)).toEqual({
    findings: [],
    figures: ['2 formatted, 1 of 2 validated', 'skipped the others: terraform-provider-infisical is not on PATH'],
  });
  expect(subject.asked.map((asked) => asked.split(' ')[0])).toEqual(['fmt', 'fmt', 'validate']);
});

it('takes a provider that is at hand from its folder', () => {
  const subject = machine(['terraform', 'terraform-provider-infisical']);
  const { figures } = judged(docs(asking), subject);
  expect(figures).toEqual(['1 formatted, 1 of 1 validated']);
  expect(subject.asked).toContain('validate main.tf .terraformrc');
});

it.each([
  ['fmt', 'terraform fmt has it otherwise: no'],
  ['validate', 'terraform validate refuses it: no'],
])('says where %s finds something, and what', (word, text) => {
  expect(judged(docs('a = 1\n'), machine(['terraform'], word)).findings).toEqual([
    { file: 'docs/a.md', line: 2, text },
  ]);
});

it('asks the terraform of this machine, where there is one', async () => {
  const read = (text: string) => ({
    ...docs(text),
    root: '/',
    committed: () => undefined,
    products: () => Promise.reject(new Error()),
  });
  const { findings, figures = [] } = await terraformCheck.run(read('a   = [1]\nresource "terraform_data" "a" {}\n'));
  if (figures[0]?.startsWith('skipped')) return void process.stderr.write(`${figures[0]}\n`);
  expect(findings.map(({ text }) => text)).toEqual([
    expect.stringContaining('+a = [1]'),
    expect.stringContaining('Unsupported argument'),
  ]);
  expect((await terraformCheck.run(read('resource "terraform_data" "a" {\n}\n'))).findings).toEqual([]);
});
