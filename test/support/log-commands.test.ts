import { readLog } from './log-commands';

it('masks what comes after a mask, and does not show the mask', () => {
  const { seen, masks } = readLog('before hunter2\n::add-mask::hunter2\nafter hunter2');
  expect(seen).toBe('before hunter2\nafter ***');
  expect(masks).toEqual(['hunter2']);
});

it('masks what earlier steps masked', () => {
  expect(readLog('hunter2', false, ['hunter2']).seen).toBe('***');
});

it('unescapes the value of a mask', () => {
  const { seen, masks } = readLog('::add-mask::one%0Atwo%25%3A\none\ntwo%%3A');
  expect(masks).toEqual(['one\ntwo%%3A']);
  expect(seen).toBe('***\n***');
});

it('complains about an empty mask', () => {
  expect(readLog('::add-mask::')).toMatchObject({ seen: "Warning: Can't add secret mask for empty string", masks: [] });
});

it.each([
  ['::error title=x::went wrong', 'Error: went wrong'],
  ['::warning::look%0Ahere', 'Warning: look\nhere'],
  ['  ::notice file=a,line=1::so', 'Notice: so'],
  ['::group::Secrets', '▼ Secrets'],
  ['a ::error::inside', 'a ::error::inside'],
  ['::unknown::kept', '::unknown::kept'],
  ['##[error]old', 'Error: old'],
  ['inside ##[warning]old', 'Warning: old'],
])('shows %j as %j', (line, seen) => {
  expect(readLog(line).seen).toBe(seen);
});

it('hides debug output unless it was asked for', () => {
  expect(readLog('::debug::deep').seen).toBe('');
  expect(readLog('::debug::deep', true).seen).toBe('##[debug]deep');
});

it('still takes the outputs and the state of old, in either spelling', () => {
  const log = '::set-output name=a%2Cb::one%0Atwo\n ::SAVE-STATE name=s::x\ntext ##[set-output name=c;]three';
  expect(readLog(log)).toMatchObject({ outputs: { 'a,b': 'one\ntwo', c: 'three' }, state: { s: 'x' } });
});

it('takes no commands between stop-commands and its word', () => {
  const log = '::stop-commands::word\n::add-mask::hunter2\nhunter2\n::word::\n::add-mask::hunter2\nhunter2';
  expect(readLog(log)).toMatchObject({ seen: '::add-mask::hunter2\nhunter2\n***', masks: ['hunter2'] });
});

it('reads lines that end in CRLF', () => {
  expect(readLog('::add-mask::hunter2\r\nhunter2\r\n').seen).toBe('***\n');
});
