/** What cannot be seen, or moves what stands behind it: control and format characters, separators of lines, half characters. */
export const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** The same, all of them. */
export const allUnseen = new RegExp(unseen.source, 'gu');

/** A text as its characters, which people count, and not the halves that some are made of. */
export const charactersOf = (text: string): string[] => Array.from(text);
