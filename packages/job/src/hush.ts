import type { Host } from './host';
import { hideCut } from './hush-cut';

/** A host that says nothing of what it was told to mask. */
export interface Hushed extends Host {
  /** Of a list that `mask` was given: nothing that is said can hold any of it any more. The platform goes on hiding it. */
  forget(texts: readonly string[]): void;
}

/**
 * A host that takes out of what is said, and of the summary, every text that it was told to mask. A server may quote a
 * credential in its own sentence: the platform's masker would hide that in the log alone, and not every platform has one.
 */
export function hushed(host: Host): Hushed {
  // Kept as they come: of thousands nothing is looked at until there is something to hide them in.
  const masked = new Set<readonly string[]>();
  const hush = (said: string): string => {
    let hushed = said;
    for (const texts of masked)
      for (const text of texts) if (text !== '' && hushed.includes(text)) hushed = hushed.replaceAll(text, '***');
    return hushed.includes('…') ? hideCut(hushed, masked) : hushed;
  };
  const { summary } = host;
  return {
    ...host,
    mask(given) {
      masked.add(given);
      host.mask(given);
    },
    forget: (given) => void masked.delete(given),
    say: (level, text) => host.say(level, hush(text)),
    ...(summary ? { summary: (markdown: string) => summary(hush(markdown)) } : {}),
  };
}
