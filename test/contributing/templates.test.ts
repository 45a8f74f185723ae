// What GitHub shows to whoever opens an issue: forms that it takes, and that ask for what a failure is understood by.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from '../support/repository';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: { readonly required?: boolean };
}
interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

const folder = join(repository, '.github/ISSUE_TEMPLATE');
const forms = readdirSync(folder)
  .filter((name) => name !== 'config.yml')
  .map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as Form] as const);

describe.each(forms)('%s', (_name, { name, description, body }) => {
  // https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
  it('is a form that GitHub takes', () => {
    for (const text of [name, description]) expect(text).toMatch(/^\S.{2,}/);
    const kinds = ['markdown', 'textarea', 'input', 'dropdown', 'checkboxes'];
    for (const { type, attributes } of body) {
      expect(kinds).toContain(type);
      expect(attributes[type === 'markdown' ? 'value' : 'label']).toEqual(expect.stringMatching(/\S/));
    }
    const ids = body.flatMap(({ id }) => id ?? []);
    expect([...new Set(ids)]).toEqual(ids);
    expect(ids.join('')).toMatch(/^[a-z-]+$/);
    expect(body.some(({ type }) => type !== 'markdown')).toBe(true);
  });

  it('asks for no secret, in so many words', () => {
    expect(JSON.stringify(body)).toMatch(/[Nn]ever paste a secret/);
  });
});

test('a failure is asked for its code, its message and the settings; nobody sends it without having looked for secrets', () => {
  const { body } = Object.fromEntries(forms)['failure.yml'] ?? { body: [] };
  const required = body.filter(({ validations }) => validations?.required).map(({ id }) => id);
  expect(required).toEqual(['product', 'version', 'infisical', 'message', 'pipeline']);
  const code = body.find(({ id }) => id === 'code');
  expect(code?.attributes['description']).toContain('infisical-error-code');
  expect(body.at(-1)?.attributes['options']).toEqual([expect.objectContaining({ required: true })]);
});
