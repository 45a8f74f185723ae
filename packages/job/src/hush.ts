import type { Host } from './host';

/**
 * A host that takes out of what is said, and of the summary, every text that it was told to mask. A server may quote a
 * credential in its own sentence: the platform's masker would hide that in the log alone, and not every platform has one.
 */
export function hushed(host: Host): Host {
  // Kept as they come: of thousands nothing is looked at until there is something to hide them in.
  const masked: (readonly string[])[] = [];
  const hush = (said: string): string => {
    let hushed = said;
    for (const texts of masked)
      for (const text of texts) if (text !== '' && hushed.includes(text)) hushed = hushed.replaceAll(text, '***');
    return hushed;
  };
  const { summary } = host;
  return {
    ...host,
    mask(given) {
      masked.push(given);
      host.mask(given);
    },
    say: (level, text) => host.say(level, hush(text)),
    ...(summary ? { summary: (markdown: string) => summary(hush(markdown)) } : {}),
  };
}
