// The workflow commands in a step's output, as GitHub's runner takes them: what they do, and what a person then sees.
import { mask, maskedForms } from './masker';
import { named } from './named';

export interface SeenLog {
  /** The log as a person sees it: masked, without the commands that are not shown. */
  readonly seen: string;
  /** The values masked, in order. */
  readonly masks: readonly string[];
  /** By the commands of old, which the runner still takes. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const shownAs: Readonly<Record<string, string>> = {
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
  group: '▼ ',
  debug: '##[debug]',
};
const known = ['add-mask', 'endgroup', 'save-state', 'set-output', 'stop-commands', ...Object.keys(shownAs)];

/**
 * @param debug whether the person asked for debug output (RUNNER_DEBUG=1)
 * @param earlier what earlier steps of the job masked: that holds to its end
 */
export function readLog(log: string, debug = false, earlier: readonly string[] = []): SeenLog {
  const seen: string[] = [];
  const masks: string[] = [];
  const forms = new Set(earlier.flatMap(maskedForms));
  const outputs = named<string>();
  const state = named<string>();
  let resume: string | undefined;

  const effects: Readonly<Record<string, (command: Command) => void>> = {
    'add-mask': ({ data }) => {
      if (data.trim() === '') return void seen.push("Warning: Can't add secret mask for empty string");
      masks.push(data);
      for (const form of maskedForms(data)) forms.add(form);
    },
    'set-output': ({ properties, data }) => (outputs[properties['name'] ?? ''] = data),
    'save-state': ({ properties, data }) => (state[properties['name'] ?? ''] = data),
    'stop-commands': ({ data }) => (resume = data),
  };

  for (const line of log.split(/\r?\n/)) {
    if (resume !== undefined && line.trim() === `::${resume}::`) {
      resume = undefined;
      continue;
    }
    const command = resume === undefined ? parseCommand(line) : undefined;
    if (command) effects[command.name]?.(command);
    const shown = command ? shownFor(command, debug) : line;
    // Masks hold from here on: what was printed before is in the clear for good.
    if (shown !== undefined) seen.push(mask(shown, [...forms]));
  }
  return { seen: seen.join('\n'), masks, outputs, state };
}

function shownFor({ name, data }: Command, debug: boolean): string | undefined {
  const prefix = shownAs[name];
  return prefix === undefined || (name === 'debug' && !debug) ? undefined : `${prefix}${data}`;
}

/** `::name key=value,…::data` at the start of a line, or the older `##[name key=value;…]data` anywhere in it. */
function parseCommand(line: string): Command | undefined {
  const [, name, given = '', data = ''] =
    /^\s*::([\w-]+)(?: ([^]*?))?::([^]*)$/.exec(line) ?? /##\[([\w-]+)(?: ([^\]]*))?\]([^]*)$/.exec(line) ?? [];
  if (name === undefined || !known.includes(name.toLowerCase())) return undefined;
  const pairs = given.split(/[,;]/).map((pair) => pair.split(/=([^]*)/, 2).map((part) => part.trim()));
  const properties = pairs.map(([key = '', value = '']) => [key, unescaped(value, inProperty)] as const);
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties), data: unescaped(data, inData) };
}

const escapes: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
const inData = /%(?:0D|0A|25)/g;
const inProperty = /%(?:0D|0A|3A|2C|25)/g;

function unescaped(text: string, which: RegExp): string {
  return text.replace(which, (escape) => escapes[escape] ?? escape);
}
