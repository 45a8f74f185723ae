import type { ApiRoute } from '../context';

export const statusRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/status',
    answer: (_incoming, _parameters, context) => ({
      status: 200,
      body: {
        date: new Date(context.now()).toISOString(),
        message: 'Ok',
        emailConfigured: false,
        inviteOnlySignup: false,
        redisConfigured: false,
        secretScanningConfigured: false,
      },
    }),
  },
];
