const known: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
};

/** Why a file could not be read, as a clause; what is thrown is an error of Node's, or anything else. */
export function whyUnread(cause: unknown): string {
  const { code } = cause as { code?: unknown };
  return typeof code === 'string' ? (known[code] ?? code) : 'reading failed';
}
