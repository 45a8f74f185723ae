import { configurationsIn, overrides, providersOf } from './terraform';

const provider = `terraform {
  required_providers {
    infisical = {
      source = "infisical/infisical"
    }
    other = {
      source  = "acme/other"
      version = "1.2.3"
    }
  }
}
`;

it('finds what is fenced as terraform, and as hcl, with the line of its beginning', () => {
  const markdown = `# Title\n\n\`\`\`terraform\n${provider}\`\`\`\n\n- a list\n\n  \`\`\`hcl\n  a = 1\n  \`\`\`\n\n\`\`\`yaml\nb: 2\n\`\`\`\n`;
  expect(configurationsIn('docs/a.md', markdown)).toEqual([
    { file: 'docs/a.md', line: 4, text: provider, whole: true },
    { file: 'docs/a.md', line: 20, text: 'a = 1\n', whole: false },
  ]);
});

it('takes a .tf file as it is, and of other files nothing', () => {
  expect(configurationsIn('a.tf', 'x')).toEqual([{ file: 'a.tf', line: 1, text: 'x', whole: true }]);
  expect(configurationsIn('a.ts', '```terraform\nx\n```\n')).toEqual([]);
});

it('knows which providers one asks for', () => {
  expect(providersOf({ text: provider })).toEqual(['infisical/infisical', 'acme/other']);
  expect(providersOf({ text: 'resource "terraform_data" "a" {\n  input = { source = "x" }\n}\n' })).toEqual([]);
});

it('writes where providers are taken from', () => {
  expect(overrides({ 'a/b': '/opt/"b"' })).toContain('    "a/b" = "/opt/\\"b\\""\n');
});
