// What the task prints for the agent of Azure Pipelines, read as that reads it.
import fc from 'fast-check';
import { azurePipelines, taskVariable } from '@infisical-ci/hosts';
import { azure, readLeftover, type Variable } from '@infisical-ci/job';
import { fakeHands } from '../../packages/hosts/src/fake';
import { parseSettings } from '../../packages/job/src/settings';
import { fold, readAgentLog } from '../support/azure-commands';
import { property } from './runs';
import { anyName, anyText, madeOf, value } from './texts';

const given = { identityId: '11111111-2222-4333-8444-555555555555', projectSlug: 'shop', environment: 'dev' };
const settingsFor = (exportType: string) => parseSettings({ ...given, exportType }, azure).settings;

const signs = [
  '%',
  '%AZP25',
  '%azp25',
  '%0D',
  '%0a',
  '%3B',
  '%5D',
  '%25',
  '\r',
  '\n',
  ';',
  ']',
  '=',
  '##vso[',
  'AZP25',
  'a',
  ' ',
];
const text = fc.oneof(value, madeOf(signs));
const name = fc.oneof(fc.stringMatching(/^[\w.-]{1,8}( [\w.-]{1,3})?$/), anyName);
const variables = fc
  .uniqueArray(fc.record({ name, value: text, secret: fc.boolean() }), { selector: (each) => fold(each.name) })
  .map((all): Variable[] => all.map((each) => ({ ...each, chosen: true })));

const assigned = (each: { name: string; value: string }): string => JSON.stringify([each.name, each.value]);
const places = fc.constantFrom('variables', 'env', 'output');

property('each variable and output arrives as it was, and nothing else does', [variables, places], (all, target) => {
  const settings = settingsFor(target);
  const hands = fakeHands();
  const host = azurePipelines(hands);
  const reserved = /^(agent|build|system|release|endpoint)\./i;
  const fit = all.filter((each) => host.unfit(each, target, settings) === undefined && !reserved.test(each.name));
  void host.set(target, fit, settings);
  const log = readAgentLog(hands.printed.join(''), {});
  expect(log.problems).toEqual([]);
  const { SYSTEM_UNSAFEALLOWMULTILINESECRET: flag, ...found } = log.variables;
  expect(flag?.value).not.toBe('true');
  const read = Object.values(target === 'output' ? log.outputs : found);
  expect(read.map(assigned).toSorted()).toEqual(fit.map(assigned).toSorted());
  const hidden = target === 'env' ? [] : fit.filter((each) => each.secret && each.value !== '');
  expect(log.masks).toEqual(hidden.map((each) => each.value));
});

property(
  'what is masked is what the agent hides, and what it shows of a command hides it too',
  [fc.array(text)],
  (texts) => {
    const hands = fakeHands();
    azurePipelines(hands).mask(texts);
    const { masks, problems } = readAgentLog(hands.printed.join(''), {});
    expect(problems).toEqual([]);
    expect(masks).toEqual(expect.arrayContaining(texts.filter((each) => each !== '')));
  },
);

property('what the post job must do arrives there', [text, fc.array(text)], (accessToken, paths) => {
  const hands = fakeHands();
  azurePipelines(hands).atEnd?.({ accessToken, domain: 'https://infisical.example', files: paths });
  const { taskVariables } = readAgentLog(hands.printed.join(''), {});
  const { accessToken: token = '', files } = readLeftover(taskVariables[fold(taskVariable)] ?? '');
  expect([token, files]).toEqual([accessToken, paths.filter((path) => path !== '')]);
});

const commands = [
  '##vso[',
  '##',
  '#',
  '[',
  'vso',
  'task.setvariable variable=A',
  ']x',
  '##[error]',
  '::',
  '\x1b[0m',
  '\x1b]',
  '\0',
];
const said = fc.oneof(madeOf([...commands, ...signs, '\t', '\u2028', '\x85'], 12), anyText);
const level = fc.constantFrom('debug', 'info', 'warning', 'error');

property('nothing that is said commands the agent', [level, said, fc.boolean()], (how, words, ended) => {
  const hands = fakeHands();
  const host = azurePipelines(hands);
  if (ended) host.ended?.(words, undefined, settingsFor('env'));
  else host.say(how, words);
  const {
    variables: set,
    outputs,
    taskVariables,
    masks,
    problems,
    issues,
    result,
  } = readAgentLog(hands.printed.join(''), {});
  expect({ set, outputs, taskVariables, masks, problems }).toEqual({
    set: {},
    outputs: {},
    taskVariables: {},
    masks: [],
    problems: [],
  });
  expect(result).toBe(ended ? 'Failed' : undefined);
  for (const issue of issues) expect(issue.text).not.toMatch(/##\w*\[/);
});
