/** Percent-encoding as RFC 3986 has it, and as maskers do that know it; JavaScript leaves out `!'()*`. */
const strictly = (value: string): string =>
  encodeURIComponent(value).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const jsonOf = (value: string): string => JSON.stringify(value).slice(1, -1);

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
const escapedWhole = (sign: string): string =>
  sign.length > 1 ? `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}` : escaped(sign);

const signs: Readonly<Record<string, string>> = {
  '\x07': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\x1b': 'E',
  "'": "'",
  '\\': '\\',
};

const escapedByBash = (sign: string): string => `\\${signs[sign] ?? sign.charCodeAt(0).toString(8).padStart(3, '0')}`;

/** What bash writes inside of $'...': characters as they are where the locale is UTF-8, and the bytes of them where it is C. */
const ansiC = (value: string): readonly string[] => [
  value.replace(/[^ -~\u0080-\uffff]|['\\]/g, escapedByBash),
  Buffer.from(value)
    .toString('latin1')
    .replace(/[^ -~]|['\\]/g, escapedByBash),
];

/** How each form but base64 is written. What a form leaves as it was is found anyway. */
export const writers = {
  json: (value: string) => [jsonOf(value)],
  // JSON as Python and jq's -a write it, as Go does, and as PHP does, and YAML beyond ASCII (render/yaml): no masker of JSON
  // expects these.
  dialect(value: string) {
    const json = jsonOf(value);
    const ascii = json.replace(/[^ -~]/g, escaped);
    const all = [ascii, json.replace(/[<>&]/g, escaped), ascii.replaceAll('/', '\\/')];
    if (/[\ud800-\udbff]/.test(json)) all.push(json.replace(/[^ -~]/gu, escapedWhole));
    return all.filter((text) => text !== json);
  },
  url: (value: string) => [strictly(value)],
  // As JavaScript does, as forms do (WHATWG URL, application/x-www-form-urlencoded), and as Python's quote does, which leaves
  // slashes: no masker of URLs expects these.
  form(value: string) {
    const strict = strictly(value);
    return [
      encodeURIComponent(value),
      strict.replaceAll('%20', '+').replaceAll('~', '%7E').replaceAll('%2A', '*'),
      ...(value.includes('/') ? [strict.replaceAll('%2F', '/')] : []),
    ];
  },
  // A single quote inside of single quotes, as bash shows it (`set -x`) and as Python's shlex does; what `printf %q` makes;
  // what `export -p` and `declare -p` put between double quotes; and $'...', where a text has more than
  // printable ASCII. Without it, that is how Node.js and Python show a text that has both quotes.
  shell: (value: string) => [
    value.replaceAll("'", `'\\''`),
    value.replaceAll("'", `'"'"'`),
    value.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]/g, '\\$&'),
    value.replace(/["$\\`]/g, '\\$&'),
    ...ansiC(value),
  ],
} as const;
