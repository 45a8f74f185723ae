// What GitHub's runner masks in a log, so that a test sees what a person would.

/** A mask as the job gave it, and all the texts that the runner hides for it. */
export function maskedForms(value: string): string[] {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  const given = [...new Set([value, ...lines])].filter((text) => text.trim() !== '');
  return [...new Set(given.flatMap((text) => [text, ...derivations.flatMap((derive) => derive(text))]))].filter(
    Boolean,
  );
}

/** `text` with every occurrence of a form replaced by `***`; occurrences that touch become one. */
export function mask(text: string, forms: readonly string[]): string {
  const hidden = forms.flatMap((form) => occurrences(text, form)).sort((one, other) => one.start - other.start);
  let shown = '';
  let at = 0;
  let hiding = -1;
  for (const { start, end } of hidden) {
    if (start > hiding) shown += `${text.slice(at, start)}***`;
    hiding = Math.max(hiding, end);
    at = hiding;
  }
  return shown + text.slice(at);
}

function occurrences(text: string, form: string): { start: number; end: number }[] {
  const found = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    found.push({ start, end: start + form.length });
  }
  return found;
}

/** Facts of the runner: it derives these, and no base64url, no form encoding, no leaves of JSON, no shell quoting. */
const derivations: readonly ((value: string) => readonly string[])[] = [
  (value) => [0, 1, 2].map((shift) => base64(value, shift)),
  (value) => [JSON.stringify(value).slice(1, -1)],
  (value) => [escapeDataString(value)],
  (value) => [value.replace(/[&<>"']/g, (character) => xmlEntities[character] ?? character)],
  (value) => [value.replaceAll('"', '\\"')],
  (value) => [value.replaceAll("'", "''")],
  (value) => (value.length > 8 ? [value.replace(/^"+|"+$/g, '')] : []),
  (value) => powershellParts(value).filter((part) => part.length >= 6),
];

/** The value may sit at any of three places in a longer text that was encoded whole. */
function base64(value: string, shift: number): string {
  const bytes = Buffer.from(value);
  return bytes.subarray(bytes.length > shift ? shift : 0).toString('base64');
}

const xmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** .NET escapes these too, which encodeURIComponent leaves alone. */
function escapeDataString(value: string): string {
  const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, percent);
}

/** PowerShell stops an error message's line at `&`, and shows both sides apart. */
function powershellParts(value: string): string[] {
  const cut = value.indexOf('&');
  return cut < 0 ? [] : [value.slice(0, cut), value.slice(cut + 1)];
}
