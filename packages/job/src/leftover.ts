/** What must still be done when the job ends, if the process that loads does not get to it. */
export interface Leftover {
  readonly accessToken?: string;
  /** Where the access token came from, and where alone it may be sent back to: settings can be others by then. */
  readonly domain?: string;
  readonly files: readonly string[];
}

/** What a host kept, from the JSON that it kept; what is no leftover is left out. */
export function readLeftover(text: string): Leftover {
  const { accessToken, domain, files } = parse(text);
  return {
    files: Array.isArray(files) ? files.filter(isText) : [],
    ...(isText(accessToken) && isText(domain) ? { accessToken, domain } : {}),
  };
}

function parse(text: string): Readonly<Partial<Record<keyof Leftover, unknown>>> {
  try {
    return (JSON.parse(text) ?? {}) as Partial<Record<keyof Leftover, unknown>>;
  } catch {
    return {};
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
