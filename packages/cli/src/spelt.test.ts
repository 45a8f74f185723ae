import { products } from '@infisical-ci/job';
import { carried, spelt } from './spelt';

const given = { '--identity-id': 'x', '--file-format': 'dotenv', '--export-type': 'env', '--recursive': 'true' };

it('leaves flags as they are', () => {
  expect(spelt({ own: {}, given })).toEqual({ product: products.command, given });
});

it('spells inputs as inputs, and takes those that are as without them for not given', () => {
  expect(spelt({ own: { 'spell-as-inputs': 'true' }, given })).toEqual({
    product: carried,
    given: { identity_id: 'x', recursive: 'true' },
  });
});
