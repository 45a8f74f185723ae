import { profileTable } from './table';

it('shows what is left beside what V8 tells', () => {
  const profile = { wall: 60.4, start: 9, compiling: 12.24, collecting: 1, beside: 3, functions: 420 };
  expect(
    profileTable([{ of: 'One', secrets: 5000, profile }])
      .split('\n')
      .at(-1),
  ).toBe('| One | 5,000 | 60 | 9.0 | 12.2 | 420 | 1.0 | 38 | 3.0 |');
});
