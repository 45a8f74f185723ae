import { azure } from '@infisical-ci/job';
import { inputs } from './inputs';

const given = (values: Readonly<Record<string, string>>) => inputs((name) => values[name]);

it('reads every setting of the task, and nothing else', () => {
  expect(Object.keys(given({}))).toEqual(Object.keys(azure.rows));
});

it('takes what the manifest gives by default for not given', () => {
  const read = given({ exportType: 'variables', method: 'oidc', tokenSource: 'serviceConnection', timeout: '30' });
  expect(Object.values(read).every((value) => value === undefined)).toBe(true);
});

it('gives what somebody chose as it is written', () => {
  expect(given({ exportType: 'env', deleteFile: 'false' })).toMatchObject({ exportType: 'env', deleteFile: 'false' });
});
