import { Failure } from '@infisical-ci/http';
import { secretOf } from './fake';
import { reportFailed, reportLoaded } from './report';

const variable = (name: string) => ({
  name,
  value: 'hunter2-hunter2',
  secret: true,
  chosen: false,
  origin: secretOf(name, 'hunter2-hunter2', { path: '/db' }),
});

describe('the summary', () => {
  it('names each secret, where it comes from, and whether it is masked; never a value', () => {
    const summary = reportLoaded(
      {
        variables: [variable('A'), variable('B')],
        unmasked: new Map([['B', 'too short ({mask-min-length})']]),
      },
      'snake',
    );
    expect(summary).toContain('| A | dev:/db/A | yes |');
    expect(summary).toContain('| B | dev:/db/B | no: too short (mask&#95;min&#95;length) |');
    expect(summary).not.toContain('hunter2');
  });

  it('is bounded', () => {
    const variables = Array.from({ length: 1000 }, (_, index) => variable(`V${index}`));
    const summary = reportLoaded({ variables, unmasked: new Map() }, 'kebab');
    expect(summary.split('\n').length).toBeLessThan(220);
    expect(summary).toContain('And 800 more.');
  });

  it.each(['a|b', '<img src=x>', '[x](http://evil.example)', '`code`', '**bold**', 'a\rb'])(
    'shows the name %j as text',
    (name) => {
      const row = reportLoaded({ variables: [variable(name)], unmasked: new Map() }, 'kebab').split('\n')[4] ?? '';
      expect(row.split('|')).toHaveLength(5);
      expect(row).not.toMatch(/[<[`*\r]/);
    },
  );

  it('of a failure says what and what to do, as the product spells it', () => {
    const failure = new Failure('not-found', 'No folder.', { fixes: ['Check {secret-path}.'] });
    expect(reportFailed(failure, 'snake')).toMatch(/No folder\.[\s\S]*Check secret&#95;path\.[\s\S]*not-found/);
  });

  it('of a mistake shows its line with the caret where it belongs', () => {
    const failure = new Failure('settings-invalid', 'Wrong.', { fixes: ['{secrets} line 1: no.\n/a b*\n  ^'] });
    expect(reportFailed(failure, 'kebab')).toContain(
      '- secrets line 1: no.<br><code>/a&nbsp;b&#42;</code><br><code>&nbsp;&nbsp;^</code>\n',
    );
  });
});
