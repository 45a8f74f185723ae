import { renderedCheck } from './rendered';

const run = (text: string) =>
  renderedCheck.run({
    root: '/nowhere',
    files: ['docs/errors.md'],
    read: () => text,
    committed: () => undefined,
    products: () => Promise.reject(new Error('not needed')),
  });

describe('renderedCheck', () => {
  it('finds a file whose part is stale', () => {
    expect(run('<!-- begin rendered: error codes -->\n<!-- end rendered -->\n')).toEqual({
      findings: [{ file: 'docs/errors.md', text: 'A part between markers is stale: npm run render.' }],
    });
  });

  it('finds nothing wrong with a file that has none', () => {
    expect(run('# Errors\n')).toEqual({ findings: [] });
  });
});
