import { parse } from 'yaml';
import { causeSections } from './causes';
import { peersInFull, peersInShort } from './peers';
import { failedSummary, loadedSummary } from './summary';
import { inputsOf } from './inputs';
import { shownDefault, type Setting } from './setting';
import { glossary, settingsTables } from './tables';

const domain: Setting = {
  key: 'someDomain',
  group: 'essential',
  help: 'Where Infisical is: "cloud" or #own | other.',
  fallback: 'https://app.infisical.com',
  aliases: ['hostName'],
};
const flag: Setting = { key: 'flag', group: 'other', help: 'On or off.', fallback: false, aliases: [] };

const upper = (key: string): string => key.toUpperCase();

describe('shownDefault', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    [[], undefined],
    [{}, undefined],
    [false, 'false'],
    [4, '4'],
    ['/', '/'],
    [['env', 'file'], 'env,file'],
  ])('writes %j as %j', (fallback, shown) => {
    expect(shownDefault({ ...flag, fallback })).toBe(shown);
  });
});

describe('inputsOf', () => {
  it('gives YAML that holds the help as it was, the default in words, and the aliases', () => {
    expect(parse(inputsOf([domain, flag], upper))).toEqual({
      SOMEDOMAIN: { description: 'Where Infisical is: "cloud" or #own | other. (Default: https://app.infisical.com)' },
      HOSTNAME: { description: 'Another name for SOMEDOMAIN.' },
      FLAG: { description: 'On or off. (Default: false)' },
    });
  });

  it('keeps a description in one line, however long', () => {
    expect(
      inputsOf([{ ...flag, help: 'word '.repeat(100) }], upper)
        .trim()
        .split('\n'),
    ).toHaveLength(2);
  });
});

describe('settingsTables', () => {
  it('gives a table a group, each setting in its own', () => {
    const groups = [
      { name: 'essential', title: 'Essential', about: 'What every job needs.' },
      { name: 'other', title: 'Other', about: 'The rest.' },
    ];
    expect(settingsTables(groups, [domain, flag], upper)).toBe(
      [
        '### Essential',
        '',
        'What every job needs.',
        '',
        '| setting | default | what it does |',
        '| --- | --- | --- |',
        '| `SOMEDOMAIN` or `HOSTNAME` | `https://app.infisical.com` | Where Infisical is: "cloud" or #own \\| other. |',
        '',
        '### Other',
        '',
        'The rest.',
        '',
        '| setting | default | what it does |',
        '| --- | --- | --- |',
        '| `FLAG` | `false` | On or off. |',
        '',
      ].join('\n'),
    );
  });
});

describe('glossary', () => {
  it('gives one row a term, and lets no line end break the table', () => {
    expect(glossary(['code', 'meaning'], { lost: 'It is\n  gone.' })).toBe(
      '| code | meaning |\n| --- | --- |\n| `lost` | It is gone. |\n',
    );
  });
});

describe('causeSections', () => {
  const row = { id: 'a', code: 'login-refused', why: 'It is {domain}.', fixes: ['Do it:\nx', 'Or {method}.'] } as const;
  const spelled = (text: string): string => text.replaceAll(/[{}]/g, '');

  it('gives each refusal a heading with its sentence, what it means, and what to do', () => {
    const says = ['Access … denied', 'No', '…'];
    const rows = [{ ...row, status: 401, says, field: 'Subject' as const }];
    expect(causeSections([{ title: 'All', rows }], spelled)).toBe(
      [
        '### All',
        '#### `Access … denied`',
        'Status 401. It is domain. Points at **Subject**. Code: [`login-refused`](errors.md#login-refused).',
        'Also: `No`.',
        '- Do it: `x`\n- Or method.',
      ].join('\n\n'),
    );
  });

  it('names one that has no sentence by its error', () => {
    const rows = [{ ...row, error: /^DatabaseError$/ }];
    expect(causeSections([{ title: 'All', rows }], spelled)).toContain('#### `DatabaseError`\n');
  });
});

describe('the peers', () => {
  it('have all rows in the docs, and those that one chooses by on the front page, with links that hold there', () => {
    const [short, full] = [peersInShort('docs/').split('\n'), peersInFull('').split('\n')];
    expect(short.length).toBeLessThan(full.length);
    expect(short.join()).toContain('(docs/reference-server.md)');
    for (const line of short) expect(full).toContain(line.replace('(docs/', '('));
  });
});

describe('the summaries', () => {
  it('are those of a run, set off from the page', () => {
    expect(loadedSummary()).toContain('> | DB&#95;PASSWORD | prod:/db/PASSWORD | yes |');
    expect(failedSummary()).toMatch(/^> \*\*Secrets from Infisical: none were loaded\*\*\n[\s\S]*settings-invalid/);
    expect(`${loadedSummary()}\n${failedSummary()}`.split('\n').filter((line) => !line.startsWith('>'))).toEqual([]);
  });
});
