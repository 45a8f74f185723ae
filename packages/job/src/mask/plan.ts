import type { Variable } from '../host';
import { isPlain, leastLine, linesOf, maskForms, plainForms, type Masker } from './forms';
import { secretLeaves } from './leaves';
import { exemption, judgeBy, type MaskRules } from './visible';

export interface MaskPlan {
  /** Each once; none of white space alone. */
  readonly texts: readonly string[];
  /** What stays visible, wholly or in part: each name once, with the reason as the end of a sentence, without its full stop. */
  readonly unmasked: readonly { readonly name: string; readonly reason: string }[];
}

type Named = Pick<Variable, 'name' | 'value' | 'secret'>;

/**
 * Works out which texts the platform must hide for these variables, and what stays visible. Pure.
 * Reasons quote neither a value nor the names of fields in one, which may be secret too.
 */
export function planMasks(variables: readonly Named[], rules: MaskRules, masker: Masker | undefined): MaskPlan {
  const secrets = variables.filter(({ secret, value }) => secret && value !== '');
  if (!masker)
    return { texts: [], unmasked: secrets.map(({ name }) => ({ name, reason: 'nothing can be hidden here' })) };

  const judge = judgeBy(rules);
  const isExempt = exemption(rules.exempt);
  const mayHide = (line: string): boolean => line.length >= leastLine && judge(line) === undefined;
  const texts = new Set<string>();
  // Nearly all secrets are: what comes of them is worked out in one go, since it is half of the work of a load of thousands.
  const plain: string[] = [];
  // What one name leaves visible another may hide: only in the end is it known what stays so.
  const open: { name: string; text: string; reason: string }[] = [];
  const hide = (name: string, value: string): void => {
    for (const text of maskForms(value, masker, mayHide)) texts.add(text);
    for (const line of hasLines(value) ? linesOf(value) : [])
      if (isTelling(line) && !mayHide(line)) open.push({ name, text: line, reason: shortLines(masker) });
  };

  for (const { name, value } of secrets) {
    const exempt = isExempt(name) ? 'exempt ({mask-exempt})' : undefined;
    if (exempt === undefined && isPlain(value) && judge(value) === undefined) {
      plain.push(value);
      continue;
    }
    const text = value.trim();
    const reason = exempt ?? judge(text);
    if (reason !== undefined) {
      open.push({ name, text, reason: `it is ${reason}` });
      continue;
    }
    hide(name, value);
    const { leaves, cut } = secretLeaves(text);
    if (cut) open.push({ name, text: '', reason: 'it has more fields than are looked at one by one' });
    for (const leaf of leaves) {
      const why = isExempt(name, leaf.path) ? 'exempt ({mask-exempt})' : judge(leaf.text);
      if (why === undefined) hide(name, leaf.text);
      else open.push({ name, text: leaf.text, reason: `a field of it is ${why}` });
    }
  }
  plainForms(plain, masker).forEach((text) => texts.add(text));
  return { texts: [...texts], unmasked: merge(open.filter(({ text }) => !texts.has(text))) };
}

const shortLines = ({ splitsLines }: Masker): string =>
  `lines of it that are shorter than ${leastLine} characters, or common words, are hidden only ${splitsLines ? 'where the whole stands in one line' : 'with the rest of it'}`;

const hasLines = (text: string): boolean => /[\r\n]/.test(text);

/** A line of brackets alone, or of other ASCII signs, tells nothing. */
const isTelling = (line: string): boolean => /[^\s!-/:-@[-`{-~]/.test(line);

/**
 * The texts to hide for a token or another credential of the job itself: whatever it looks like. Where the platform hides
 * nothing, its own text, so that at least no message of ours shows it.
 */
export function maskToken(token: string, masker: Masker | undefined): readonly string[] {
  return masker ? maskForms(token, masker, () => true) : [token];
}

function merge(open: readonly { readonly name: string; readonly reason: string }[]): MaskPlan['unmasked'] {
  const reasons = new Map<string, Set<string>>();
  for (const { name, reason } of open) reasons.set(name, (reasons.get(name) ?? new Set()).add(reason));
  return [...reasons].map(([name, each]) => ({ name, reason: [...each].join('; ') }));
}
