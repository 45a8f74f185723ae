// Looks for secrets in texts, in whatever form somebody may have written them down.

/** Texts by the name of the place where they were found. */
export type Places = Readonly<Record<string, string>>;

const percent = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${hex(sign)}`);
const hex = (text: string): string => Buffer.from(text).toString('hex');

/** Base64 of a text inside of a longer one: in one of three ways, of which the inner part is always the same. */
function base64(text: string, encoding: 'base64' | 'base64url'): readonly string[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.from('\0'.repeat(before) + text)
      .toString(encoding)
      .replace(/=+$/, '');
    return whole.slice(before === 0 ? 0 : before + 1, -1);
  });
}

/** How else a text may be written. */
const forms: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'as it is': (text) => [text],
  'as base64': (text) => base64(text, 'base64'),
  'as base64url': (text) => base64(text, 'base64url'),
  'percent-encoded': (text) => [percent(text), encodeURIComponent(text), percent(text).replaceAll('%20', '+')],
  'as JSON': (text) => [JSON.stringify(text).slice(1, -1)],
  'as hex': (text) => [hex(text), hex(text).toUpperCase()],
};

/** A text of fewer characters may stand anywhere by chance, once it is encoded. */
const leastEncoded = 6;

function formsOf(text: string): readonly (readonly [form: string, written: string])[] {
  const used = text.length < leastEncoded ? ['as it is'] : Object.keys(forms);
  const written = used.flatMap((form) => (forms[form]?.(text) ?? []).map((each) => [form, each] as const));
  return written.filter(([form, each]) => form === 'as it is' || each !== text);
}

/** The parts of a secret that are secret by themselves: the whole, its lines, the texts in its JSON. */
function partsOf(secret: string): readonly string[] {
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  const leaves = /^\s*[{[]/.test(secret) ? leavesOf(JSON.parse(secret)) : [];
  const parts = [secret.trim(), ...lines, ...leaves].filter((part) => part.length > 2 && /[\p{L}\p{N}]/u.test(part));
  return [...new Set(parts)];
}

function leavesOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return node.length >= leastEncoded ? [node] : [];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(leavesOf) : [];
}

/** Access tokens and platforms' tokens, whoever made them: a test cannot know them all. */
const anyToken = /eyJ[\w-]{8,}\.eyJ[\w-]{8,}/;

/**
 * Every secret that was found, and where: `PASSWORD as base64, in the log`.
 * @param secrets by name
 */
export function leaks(places: Places, secrets: Readonly<Record<string, string>>): readonly string[] {
  const wanted = Object.entries(secrets).flatMap(([name, secret]) =>
    partsOf(secret).flatMap((part) => formsOf(part).map(([form, written]) => [`${name} ${form}`, written] as const)),
  );
  return Object.entries(places).flatMap(([place, text]) => {
    const found = wanted.filter(([, written]) => text.includes(written)).map(([name]) => name);
    const tokens = anyToken.test(text) ? ['a token'] : [];
    return [...new Set([...found, ...tokens])].map((name) => `${name}, in ${place}`);
  });
}
