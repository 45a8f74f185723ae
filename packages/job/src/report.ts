import type { Failure } from '@infisical-ci/http';
import { ownNames, ownVariable } from './deliver';
import type { Variable } from './host';
import type { Job } from './job';
import type { Prepared } from './prepare';
import { quietly } from './quietly';
import { placeOf } from './rules';
import { spellOut, type Settings, type Style } from './settings';

const mostRows = 200;

/** The summary of a run that loaded: names, where each comes from, whether it is masked. Never a value. */
export function reportLoaded({ variables, unmasked }: Pick<Prepared, 'variables' | 'unmasked'>, style: Style): string {
  const rows = variables.slice(0, mostRows).map(({ name, origin }) => {
    const reason = unmasked.get(name);
    return row(name, origin, reason === undefined ? undefined : spellOut(reason, style));
  });
  const more = variables.length - rows.length;
  return [
    `### Secrets from Infisical: ${variables.length}`,
    '',
    '| Name | From | Masked in the log |',
    '| --- | --- | --- |',
    ...rows,
    ...(more > 0 ? ['', `And ${more} more.`] : []),
    '',
  ].join('\n');
}

function row(name: string, origin: Variable['origin'], reason: string | undefined): string {
  return `| ${cell(name)} | ${origin ? cell(placeOf(origin)) : ''} | ${reason === undefined ? 'yes' : `no: ${cell(reason)}`} |`;
}

/**
 * Tells the platform, and whoever reads outputs or the summary, why a run failed, once the log has been told. Nothing of it is
 * a failure of its own: the outcome has been said.
 * @param settings absent where they were what failed
 */
export function tellFailed(failure: Failure, { host, product }: Job, settings: Settings | undefined): void {
  host.ended?.(spellOut(failure.message, product.style));
  quietly(() => {
    if (host.targets.includes('output'))
      host.set('output', [ownVariable(ownNames.errorCode, failure.code)], settings ?? {});
  });
  if (settings?.summary !== 'never') quietly(() => host.summary?.(reportFailed(failure, product.style)));
}

/** The summary of a run that failed: what, and what to do. */
export function reportFailed(failure: Failure, style: Style): string {
  const fixes = failure.fixes.map((fix) => {
    const [what = '', ...shown] = spellOut(fix, style).split('\n');
    return [`- ${cell(what)}`, ...shown.map(asWritten)].join('<br>');
  });
  return [
    '### Secrets from Infisical: none were loaded',
    '',
    ...spellOut(failure.message, style)
      .split('\n')
      .map((line) => `${cell(line)}<br>`),
    '',
    ...(fixes.length > 0 ? ['What to do:', '', ...fixes, ''] : []),
    `Error code: \`${failure.code}\``,
    '',
  ].join('\n');
}

/** A line whose blanks count, since something in it stands below something else: letters of one width, every blank kept. */
function asWritten(line: string): string {
  return `<code>${cell(line).replaceAll(' ', '&nbsp;')}</code>`;
}

/** Text from outside as one cell of a table: nothing in it is Markdown or HTML. */
function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|&#~!]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\r\u2028\u2029]/g, ' ');
}
