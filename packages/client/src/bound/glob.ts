import picomatch from 'picomatch';

/** Equal, or matching as a glob, with the library and the options that Infisical has; never throws, as that may. */
export function globs(value: string, pattern: string): boolean {
  try {
    return value === pattern || picomatch.isMatch(value, pattern);
  } catch {
    return false;
  }
}
