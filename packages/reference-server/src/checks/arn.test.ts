import { accountOf, comparedForms, isRoot, listFits } from './arn';

const account = '123456789012';

it.each([
  [`arn:aws:iam::${account}:user/team/jo`, [`arn:aws:iam::${account}:user/jo`, `arn:aws:iam::${account}:user/jo`]],
  [
    `arn:aws:sts::${account}:assumed-role/ci/session`,
    [`arn:aws:sts::${account}:assumed-role/ci`, `arn:aws:iam::${account}:role/ci`],
  ],
])('%s is compared without its path and session', (arn, forms) => {
  expect(comparedForms(arn)).toEqual(forms);
  expect([accountOf(arn), isRoot(arn)]).toEqual([account, false]);
});

it.each([
  [`arn:aws:iam::${account}:role/ci`, true],
  [`arn:aws:iam::${account}:role/c.`, false],
  [`arn:aws:iam::${account}:role/c`, false],
  [`arn:aws:iam::1:role/x, arn:aws:iam::${account}:*`, true],
  [`arn:aws:iam::${account}:role/team/ci`, false],
])('the list %s fits: %s', (list, fits) => {
  expect(listFits(list, comparedForms(`arn:aws:sts::${account}:assumed-role/ci/s`))).toBe(fits);
});
