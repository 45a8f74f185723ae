/** Secrets that are hard to hide. */
export const secrets = {
  PASSWORD: 'correct horse battery',
  PEM: '-----BEGIN KEY-----\nMIIEvLineOne0123456789\nMIIEvLineTwo9876543210\n-----END KEY-----',
  ACCOUNT: '{"type":"service","private_key":"a\\nb-very-secret-leaf","n":1}',
  QUOTES: `it's "quoted" $HOME`,
};

/** What of them must stand in no log. */
export const canaries = ['correct', 'horse battery', 'MIIEvLineOne', 'very-secret-leaf', '"quoted"'];
