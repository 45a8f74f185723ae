import type { Explained } from './survivors';

// The two kinds that there are: what does the same, and what does the same more slowly.
const slower = 'Without this short way the long one finds the same, more slowly.';
const noHeader = 'Where there is no header, the text in its place only has to be one that means nothing, as most do.';
const noText = 'Where there is no text nothing is equal to it: the filter is for the compiler.';
const typesAlone = 'What is asked for is always there, which the compiler cannot see.';

/** The mutants that no test notices, and why none needs to. */
export const explained: Explained = {
  'packages/http/src/answer.ts': [
    {
      line: "if (!/[/+]json\\b/i.test(headers['content-type'] ?? '')) return undefined;",
      mutants: [["''", '"Stryker was here!"']],
      why: noHeader,
    },
    {
      line: '} catch {',
      mutants: [['{ return undefined; }', '{}']],
      why: 'A function that ends without a word returns undefined too; the compiler wants the word.',
    },
  ],
  'packages/http/src/retry.ts': [
    {
      line: "const passes = rest > 0 && (outcome.mayPass === 'yes' || (outcome.mayPass === 'once' && again++ === 0));",
      mutants: [['again++', 'again--']],
      why: 'It is no longer zero in either case.',
    },
  ],
  'packages/http/src/verdict.ts': [
    {
      line: "const allowed = /^\\d{1,6}$/.test(limit ?? '') ? ` (${limit ?? ''} such requests a minute)` : '';",
      mutants: [["''", '"Stryker was here!"']],
      why: noHeader,
    },
    {
      line: 'if (after !== undefined) {',
      mutants: [['after !== undefined', 'true']],
      why: 'What is no text is no number and no date; the compiler wants it told apart.',
    },
    {
      line: "const now = Date.parse(headers['date'] ?? '') || Date.now();",
      mutants: [["''", '"Stryker was here!"']],
      why: noHeader,
    },
    {
      line: "/^\\d+$/.exec(headers['x-ratelimit-reset'] ?? '')?.[0] ?? /try again in (\\d+) seconds?/i.exec(message)?.[1];",
      mutants: [["''", '"Stryker was here!"']],
      why: noHeader,
    },
  ],
  'packages/client/src/merge.ts': [
    {
      line: 'if (imports.length === 0) return [...own];',
      mutants: [['imports.length === 0', 'false']],
      why: slower,
    },
  ],
  'packages/job/src/names.ts': [
    {
      line: "for (let end = upper.indexOf('_'); why === undefined && end >= 0; end = upper.indexOf('_', end + 1))",
      mutants: [["'_'", '""']],
      why: 'It begins with the first letter, looks up names of one letter and a star, of which there are none, and goes on the same.',
    },
  ],
  'packages/job/src/naming.ts': [
    {
      line: "const { verdict, reason = '' } = judgeName(name, host.names.reserved);",
      mutants: [["''", '"Stryker was here!"']],
      why: 'A name that is fit has no reason, and is not asked for one.',
    },
    {
      line: 'function isKept({ target }: Rule, { envPrefix, envSuffix, nameCase }: Settings): boolean {',
      mutants: [
        ["{ return target === undefined && envPrefix === '' && envSuffix === '' && nameCase === 'keep'; }", '{}'],
      ],
      why: slower,
    },
    {
      line: "return target === undefined && envPrefix === '' && envSuffix === '' && nameCase === 'keep';",
      mutants: [
        ["target === undefined && envPrefix === '' && envSuffix === '' && nameCase === 'keep'", 'false'],
        ["''", '"Stryker was here!"'],
        ["'keep'", '""'],
      ],
      why: slower,
    },
  ],
  'packages/job/src/prepare.ts': [
    {
      line: 'if (noVariables.size === 0) return { ...everywhere, outOfEnv: [], outOfFile: [], delivered: variables };',
      mutants: [['noVariables.size === 0', 'false']],
      why: slower,
    },
    {
      line: 'const ruled = rules?.load.flatMap((rule) => [rule.environment, rule.owner]) ?? [];',
      mutants: [['[]', '["Stryker was here"]']],
      why: 'One more text that stays visible, which no value is.',
    },
    {
      line: 'return [environment, projectId, projectSlug, domain.hostname, domain.href, ...ruled, ...host.shown].filter(',
      mutants: [
        [
          '[environment, projectId, projectSlug, domain.hostname, domai … text) => text !== undefined, )',
          '[environment, projectId, projectSlug, domain.hostname, domain.href, ...ruled, ...host.shown]',
        ],
      ],
      why: noText,
    },
    { line: '(text) => text !== undefined,', mutants: [['text !== undefined', 'true']], why: noText },
    {
      line: 'const met = own.flatMap(({ name }) => byName.get(host.names.fold(name)) ?? []).filter((one) => secrets.includes(one));',
      mutants: [['[]', '["Stryker was here"]']],
      why: 'What is no secret is taken out at the end of the line.',
    },
  ],
  'packages/job/src/hush-cut.ts': [
    { line: "const last = parts.pop() ?? '';", mutants: [["''", '"Stryker was here!"']], why: typesAlone },
    {
      line: 'for (let at = part.indexOf(start); at >= 0 && at < end; at = part.indexOf(start, at + 1))',
      mutants: [['at < end', 'at <= end']],
      why: 'What begins where another does is hidden from the same place on.',
    },
  ],
  'packages/job/src/hush.ts': [
    {
      line: "return hushed.includes('…') ? hideCut(hushed, masked) : hushed;",
      mutants: [["'…'", '""']],
      why: slower,
    },
  ],
  'packages/job/src/mask/automaton.ts': [
    {
      line: 'return only === many ? edgeOf(edges, state, byte) : 0;',
      mutants: [['only === many', 'true']],
      why: slower,
    },
    {
      line: 'else if (next[after] === none) next[after] = byte;',
      mutants: [['next[after] === none', 'false']],
      why: 'The one way on is then kept as several are, and found more slowly; an edge for no byte is never asked for.',
    },
    {
      line: 'if (first !== many) addEdge(edges, after, first, after + 1);',
      mutants: [['first !== many', 'true']],
      why: 'An edge for no byte is never asked for.',
    },
    {
      line: "const needle = needles[index] ?? '';",
      mutants: [["''", '"Stryker was here!"']],
      why: typesAlone,
    },
    {
      line: 'const { from, after, shared } = stretches[index] ?? { from: 0, after: 0, shared: 0 };',
      mutants: [['{ from: 0, after: 0, shared: 0 }', '{}']],
      why: typesAlone,
    },
  ],
  'packages/job/src/mask/edges.ts': [
    {
      line: 'let slot = 3 * (Math.imul(Math.imul(state, 0x9e3779b1) + byte, 0x85ebca6b) >>> shift);',
      mutants: [['Math.imul(state, 0x9e3779b1) + byte', 'Math.imul(state, 0x9e3779b1) - byte']],
      why: 'Another hash, as good as this one.',
    },
    {
      line: 'slot = slot + 3 < slots.length ? slot + 3 : 0;',
      mutants: [
        ['slot + 3 < slots.length', 'slot + 3 <= slots.length'],
        ['slot + 3', 'slot - 3'],
      ],
      why: 'Behind the last slot is nothing that is free, so that it goes on with the first a little later.',
    },
  ],
  'packages/job/src/mask/forms.ts': [
    {
      line: 'export const isPlain = (text: string): boolean => plain.test(text);',
      mutants: [['(text: string): boolean => plain.test(text)', '() => undefined']],
      why: slower,
    },
    { line: 'const plain = /^[\\w.-]+$/;', mutants: [['/^[\\w.-]+$/', '/^[\\w.-]$/']], why: slower },
    {
      line: 'if (isPlain(value)) return plainForms([value], masker);',
      mutants: [['isPlain(value)', 'false']],
      why: slower,
    },
    {
      line: "return (encoded[start] ?? '').slice(Math.ceil((begin * 4) / 3), Math.floor(((start + place) * 4) / 3));",
      mutants: [["''", '"Stryker was here!"']],
      why: typesAlone,
    },
    { line: 'const isSameInUrl = /^[ -=@-}]*$/;', mutants: [['/^[ -=@-}]*$/', '/^[ -=@-}]$/']], why: slower },
    {
      line: 'if (!standard && isSameInUrl.test(value))',
      mutants: [['!standard && isSameInUrl.test(value)', 'false']],
      why: slower,
    },
  ],
  'packages/job/src/mask/leaves.ts': [
    {
      line: '} catch {',
      mutants: [['{ return { leaves: [], cut: false }; }', '{}']],
      why: 'What could not be read is undefined, and has no leaves either.',
    },
  ],
  'packages/job/src/mask/plan.ts': [
    {
      line: 'for (const line of hasLines(value) ? linesOf(value) : [])',
      mutants: [['[]', '["Stryker was here"]']],
      why: 'A line that is long enough to be hidden is not named.',
    },
    {
      line: 'if (exempt === undefined && isPlain(value) && judge(value) === undefined) {',
      mutants: [
        ['exempt === undefined && isPlain(value) && judge(value) === undefined', 'false'],
        ['{ plain.push(value); continue; }', '{}'],
      ],
      why: slower,
    },
    {
      line: "if (cut) open.push({ name, text: '', reason: 'it has more fields than are looked at one by one' });",
      mutants: [["''", '"Stryker was here!"']],
      why: 'It only has to be a text that is not hidden.',
    },
    {
      line: 'const hasLines = (text: string): boolean => /[\\r\\n]/.test(text);',
      mutants: [['/[\\r\\n]/', '/[^\\r\\n]/']],
      why: 'It is asked to spare time alone: the one line of a value is among the texts that are hidden.',
    },
  ],
  'packages/job/src/mask/redact-needles.ts': [
    {
      line: 'const isAscii = /^[\\0-\\x7f]*$/;',
      mutants: [['/^[\\0-\\x7f]*$/', '/^[\\0-\\x7f]$/']],
      why: slower,
    },
  ],
  'packages/job/src/mask/redact-scan.ts': [
    {
      line: 'export const newScan = (): Scan => ({ state: 0, run: 0, extra: [] });',
      mutants: [['[]', '["Stryker was here"]']],
      why: 'It is emptied before the first byte is read.',
    },
    {
      line: 'fell = true;',
      mutants: [['true', 'false']],
      why: slower,
    },
    {
      line: 'if (state === 0) break;',
      mutants: [['state === 0', 'false']],
      why: slower,
    },
    {
      line: 'if (fell && (depth[state] ?? 0) < width) {',
      mutants: [
        ['fell && (depth[state] ?? 0) < width', 'false'],
        ['{ at = beginning(extra, at, depth[state] ?? 0); state = 0; break; }', '{}'],
      ],
      why: slower,
    },
    {
      line: 'if (fell && (depth[state] ?? 0) < width) {',
      mutants: [['(depth[state] ?? 0) < width', '(depth[state] ?? 0) <= width']],
      why: 'No needle is shorter than that: at most the one that ends here is told twice, which hides it once.',
    },
    {
      line: 'for (let index = extra.length - 1; index >= 0 && (extra[index] ?? 0) >= place; index--) place--;',
      mutants: [['(extra[index] ?? 0) >= place', '(extra[index] ?? 0) > place']],
      why: 'A needle begins with no line ending, and its first one is no extra: none is ever at the place itself.',
    },
    {
      line: 'if (from > last) return from;',
      mutants: [
        ['from > last', 'true'],
        ['from > last', 'from >= last'],
      ],
      why: slower,
    },
    {
      line: 'const mask = width === 4 ? -1 : 2 ** (8 * width) - 1;',
      mutants: [['width === 4', 'false']],
      why: slower,
    },
    {
      line: 'if (((bits[place >>> 5] ?? 0) & (1 << place)) !== 0) return at;',
      mutants: [['((bits[place >>> 5] ?? 0) & (1 << place)) !== 0', 'true']],
      why: slower,
    },
  ],
  'packages/job/src/mask/redact.ts': [
    {
      line: 'scan.extra = scan.extra.filter((place) => place >= open).map((place) => place - open);',
      mutants: [
        ['scan.extra.filter((place) => place >= open)', 'scan.extra'],
        ['place >= open', 'true'],
      ],
      why: 'What stands before what is held is never asked for: it is forgotten to spare memory.',
    },
    {
      line: 'scan.extra = scan.extra.filter((place) => place >= open).map((place) => place - open);',
      mutants: [['place >= open', 'place > open']],
      why: 'What is held begins as a needle does, with no line ending.',
    },
  ],
  'packages/job/src/mask/visible.ts': [
    {
      line: "if (text.length <= longestWord && plainWords.has(text.toLowerCase())) return 'a common word or number';",
      mutants: [['text.length <= longestWord', 'true']],
      why: slower,
    },
    { line: 'if (exempt.length === 0) return () => false;', mutants: [['exempt.length === 0', 'false']], why: slower },
  ],
};
