import { audienceUnquotable, notMinted, printedNone } from './minted-refusals';
import type { Ask } from './source';

/** A token that the platform's own tool prints. */
export interface Mint {
  /** As messages name it: `circleci run oidc get`. */
  readonly tool: string;
  /** What is asked for, behind the tool's name. */
  readonly options: string;
  /** What to change where it fails, most likely first. */
  readonly fixes: () => readonly string[];
}

const longestToken = 64 * 1024;

/**
 * Has the platform's tool mint a token; the job masks it.
 * @throws Failure token-unavailable, with the tool's own fixes
 */
export async function mint({ run, deadline }: Ask, { tool, options, fixes }: Mint): Promise<string> {
  let printed: string;
  try {
    printed = (await run(`${tool} ${options}`.trim(), deadline)).trim();
  } catch (cause) {
    throw notMinted(tool, cause, fixes());
  }
  if (/^\S+$/.test(printed) && printed.length <= longestToken) return printed;
  throw printedNone(tool, printed !== '', fixes());
}

/**
 * An audience that means the same between double quotes, escaped ones too, to every shell there is: sh and cmd.exe.
 * @throws Failure settings-invalid where it holds anything else than an address or a name does
 */
export function quotable(audience: string): string {
  if (/^[\w/][\w.~:/?#@+=,-]*$/.test(audience)) return audience;
  throw audienceUnquotable(audience);
}
