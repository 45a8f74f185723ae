// What the Action writes for GitHub's runner, read as that reads it.
import fc from 'fast-check';
import { github, stateName } from '@infisical-ci/hosts';
import { readLeftover, type Variable } from '@infisical-ci/job';
import { fakeHands } from '../../packages/hosts/src/fake';
import { settingsOf } from '../../packages/job/src/fake';
import { judgeName } from '../../packages/job/src/names';
import { readFileCommands } from '../support/file-commands';
import { readLog } from '../support/log-commands';
import { property } from './runs';
import { anyName, anyText, madeOf, value } from './texts';

const files = { GITHUB_ENV: 'env', GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' };
const settings = settingsOf();

/** Values that know how the file is written. */
const lines = madeOf(['infisical_', '0', '1', '12', '\n', '\r\n', 'A=1', 'PATH<<infisical_0', '<<', '=', '\r', ' ']);
const variables = fc
  .uniqueArray(fc.record({ name: anyName, value: fc.oneof(value, lines) }), {
    selector: ({ name }) => name.toUpperCase(),
  })
  .map((all): Variable[] => all.map((each) => ({ ...each, secret: true, chosen: true })));

const asObject = (all: readonly Variable[]) => Object.fromEntries(all.map(({ name, value: text }) => [name, text]));
/** What is left of a text once it was written in UTF-8. */
const inBytes = (text: string): string => Buffer.from(text).toString();

property(
  'each variable and output arrives as it was, and nothing else does',
  [variables, fc.boolean()],
  (all, windows) => {
    for (const [target, file] of [
      ['env', 'env'],
      ['output', 'output'],
    ] as const) {
      const hands = fakeHands(files);
      const host = github(hands);
      const fit = all.filter(
        (each) =>
          judgeName(each.name, []).verdict !== 'breaks' &&
          host.unfit(each, target, settings) === undefined &&
          // There the runner takes a carriage return before a line end for a part of it.
          !(windows && each.value.endsWith('\r')),
      );
      void host.set(target, fit, settings);
      const read = readFileCommands(inBytes(hands.files[file] ?? ''), [], windows);
      const sent = fit.map((each) => ({ ...each, name: inBytes(each.name), value: inBytes(each.value) }));
      expect({ ...read, values: { ...read.values } }).toEqual({ values: asObject(sent), refused: [] });
    }
  },
);

property('what the post step must do arrives there', [value, fc.array(value)], (accessToken, paths) => {
  const hands = fakeHands(files);
  const leftover = { accessToken, domain: 'https://infisical.example', files: paths };
  github(hands).atEnd?.(leftover);
  const { [stateName]: kept = '' } = readFileCommands(inBytes(hands.files['state'] ?? '')).values;
  const { accessToken: token = '', files: found } = readLeftover(kept);
  expect([token, found]).toEqual([accessToken, paths.filter((path) => path !== '')]);
});

property('what is masked is what the runner hides, whatever it holds', [fc.array(value)], (texts) => {
  const hands = fakeHands();
  github(hands).mask(texts);
  const { masks } = readLog(inBytes(hands.printed.join('')));
  expect(masks).toEqual(texts.filter((text) => text.trim() !== '').map(inBytes));
});

const commands = [
  '::',
  '##[',
  ':',
  '#',
  '##',
  '[',
  ']',
  'add-mask',
  'set-output name=A',
  'stop-commands',
  'save-state name=B',
  '::x',
];
const said = fc.oneof(
  madeOf([...commands, '\n', '\r', ' ', '\t', '\x1b[0m', '\x1b', '\u2028', '\x85', '%0A', '%25', '\0'], 12),
  anyText,
);
const level = fc.constantFrom('debug', 'info', 'warning', 'error');

property('nothing that is said commands the runner', [level, said], (how, text) => {
  const hands = fakeHands();
  const host = github(hands);
  host.say(how, text);
  host.mask(['still heard']);
  const { masks, outputs, state } = readLog(inBytes(hands.printed.join('')));
  expect({ masks, outputs, state }).toEqual({ masks: ['still heard'], outputs: {}, state: {} });
});
