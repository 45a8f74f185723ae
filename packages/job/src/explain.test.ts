import { Failure } from '@infisical-ci/http';
import { explain, toFailure } from './explain';

describe('explain', () => {
  it('says what failed, what to do and the code, with settings as the product spells them', () => {
    const failure = new Failure('timed-out', 'No answer.', { fixes: ['Raise {retry-deadline}.', 'Look:\nthere.'] });
    expect(explain(failure, 'camel')).toBe(
      'No answer.\nWhat to do:\n  - Raise retryDeadline.\n  - Look:\n    there.\n(error code: timed-out)',
    );
  });
});

describe('toFailure', () => {
  it('tells of a foreign error its kind alone, since its message may quote anything', () => {
    const failure = toFailure(Object.assign(new TypeError('the value hunter2'), { code: 'ERR_X' }));
    expect(failure).toMatchObject({ code: 'internal', message: expect.stringContaining('TypeError ERR_X') as string });
    expect(explain(failure, 'kebab')).not.toContain('hunter2');
  });

  it.each([[undefined], [null], ['text'], [7]])('survives %j', (thrown) => {
    expect(toFailure(thrown).code).toBe('internal');
  });
});
