import { readKeys, unavailable, type Place } from './keys';

/** AWS_ACCESS_KEY_ID and its companions, as `aws-actions/configure-aws-credentials` leaves them. */
export const environment: Place = {
  title: 'the environment',
  find({ env, mask }) {
    const [id = '', secret = '', token = ''] = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].map(
      (name) => env[name]?.trim(),
    );
    if (!id && !secret) return { lacks: 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set' };
    if (id && secret) return { keys: readKeys({ id, secret, token }, 'the environment', mask) };
    const [here, missing] = id
      ? ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']
      : ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'];
    if (secret) mask(secret);
    throw unavailable(`${here} is set in the environment, but ${missing} is not.`, [
      `Set both, and AWS_SESSION_TOKEN with temporary credentials; or none, so that another place is looked at.`,
      'On GitHub an expression such as ${{ secrets.NAME }} gives an empty text where there is no such secret.',
    ]);
  },
};
