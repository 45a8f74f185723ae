import { markdownTable } from '../renders/tables';
import { callNames, codesOf, passes, saysOf, type CallName, type Fate } from './fate';

type Groups = Readonly<Record<string, Readonly<Record<string, Fate>>>>;

const titles = ['what goes wrong', 'tried', 'token', 'login', 'secrets', 'revoke', 'the message says'];

/** What becomes of a job, as Markdown: a table for each group, and below it why some of its cells are empty. */
export function fateTables(groups: Groups): string {
  return Object.entries(groups)
    .map(([title, fates]) => {
      const rows = Object.entries(fates).map(([fault, fate]) => rowOf(fault, fate));
      return [`### ${title}`, markdownTable(titles, rows).trimEnd(), ...exceptions(fates)].join('\n\n');
    })
    .join('\n\n');
}

function rowOf(fault: string, fate: Fate): readonly string[] {
  const texts = new Set(callNames.flatMap((call) => (fate.never?.[call] === undefined ? saysOf(fate, call) : [])));
  const said = [...texts].map((text) => `\`${text.trim().replace(/:$/, '')}\``);
  return [fault, tried(fate), ...callNames.map((call) => cellOf(fate, call)), said.join(' or ')];
}

const tried = (fate: Fate): string =>
  fate.tries === 'once' ? 'once' : `${fate.tries}${passes(fate) ? '; green where it passes' : ''}`;

/** A red run's code, or what stays of a green one. */
function cellOf(fate: Fate, call: CallName): string {
  if (fate.never?.[call] !== undefined) return '–';
  if (call === 'revoke') return 'green, a warning';
  return codesOf(fate, call)
    .map((code) => `\`${code}\``)
    .join(' or ');
}

/** Why there is nothing to tell, a line each; what holds for several requests or faults is said once. */
function exceptions(fates: Groups[string]): readonly string[] {
  const reasons = new Map<string, { faults: Set<string>; calls: Set<CallName> }>();
  for (const [fault, { never = {} }] of Object.entries(fates)) {
    for (const [call, why] of Object.entries(never) as [CallName, string][]) {
      const known = reasons.get(why) ?? { faults: new Set(), calls: new Set() };
      known.faults.add(fault);
      known.calls.add(call);
      reasons.set(why, known);
    }
  }
  const lines = [...reasons].map(
    ([why, { faults, calls }]) => `- Not at ${[...calls].join(' and ')} (${[...faults].join('; ')}): ${why}`,
  );
  return lines.length > 0 ? [lines.join('\n')] : [];
}
