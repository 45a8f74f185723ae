'use strict';
// Packages that ship as ES modules alone say so by offering nothing to `require`, which is how Jest asks.
const modules = /^@actions\//;

/**
 * @param {string} request
 * @param {import('jest-resolve').ResolverOptions} options
 */
module.exports = (request, options) => {
  const conditions = modules.test(request) ? ['import', 'node'] : (options.conditions ?? []);
  return options.defaultResolver(request, { ...options, conditions });
};
