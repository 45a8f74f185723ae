import { fakeHost } from '../fake';
import { hushed } from '../hush';
import { maskingLately, maskingNow, maskingOnce } from './masking';

function subject() {
  const { host, events } = fakeHost();
  const hush = hushed(host);
  const masks = (): string[] => events.filter((event) => event.startsWith('mask '));
  const shown = (text: string): string => {
    hush.say('info', text);
    return events.at(-1)?.slice('info: '.length) ?? '';
  };
  return { hush, masks, shown };
}

it('of tokens, the last ones are hidden, and those of months ago are remembered no more', () => {
  const { hush, masks, shown } = subject();
  const lately = maskingLately(hush);
  const tokens = Array.from({ length: 1000 }, (_, at) => `token-${at}.`);
  for (const token of tokens) lately.mask([token]);
  expect(masks()).toHaveLength(1000);
  expect(shown('token-999. token-960. token-959. token-0.')).toBe('*** *** token-959. token-0.');
});

it('what is the same each time is told once', () => {
  const { hush, masks, shown } = subject();
  const once = maskingOnce(hush);
  for (let turn = 0; turn < 3; turn++) once.mask(['proxy-password', `own-${turn % 2}`]);
  expect(masks()).toEqual(['mask proxy-password', 'mask own-0', 'mask own-1']);
  expect(shown('proxy-password own-1')).toBe('*** ***');
});

it('of secrets, what is new is masked, and a list is forgotten once nothing is left of it', () => {
  const { hush, masks, shown } = subject();
  const now = maskingNow(hush);
  now(['first', 'stays']);
  now(['second', 'stays']);
  expect(masks()).toEqual(['mask first', 'mask stays', 'mask second']);
  expect(shown('first second stays')).toBe('*** *** ***');
  now(['third']);
  expect(shown('first second stays third')).toBe('first second stays ***');
  now(['first']);
  expect(masks().slice(3)).toEqual(['mask third', 'mask first']);
});
