import picomatch from 'picomatch';

/**
 * Equal, or matching as a glob, with the library and the options that Infisical has.
 * @throws Error where the pattern is empty, which it fails at too
 */
export function globs(value: string, pattern: string): boolean {
  return value === pattern || picomatch.isMatch(value, pattern);
}
