import { Failure } from '@infisical-ci/http';
import { deliver } from './deliver';
import { fakeHost, settingsOf } from './fake';
import type { Prepared } from './prepare';

const variable = { name: 'API_KEY', value: 'k-7f3a9c1e', secret: true, chosen: false };
const prepared: Prepared = {
  variables: [variable],
  masks: ['k-7f3a9c1e'],
  file: undefined,
  sets: [
    { target: 'output', variables: [variable] },
    { target: 'env', variables: [variable] },
  ],
  notes: [],
  unmasked: new Map(),
};
const full = new Failure('write-failed', 'the disk is full');

it('masks, then writes one target after the other', () => {
  const { host, events } = fakeHost();
  deliver(prepared, settingsOf(), host, undefined);
  expect(events).toEqual(['mask k-7f3a9c1e', 'set output', 'set env']);
});

it('takes back what was written before what failed', () => {
  const fake = fakeHost();
  const set: typeof fake.host.set = (target, ...given) => {
    if (target === 'env') throw full;
    return fake.host.set(target, ...given);
  };
  expect(() => deliver(prepared, settingsOf(), { ...fake.host, set }, undefined)).toThrow(full);
  expect(fake.events).toEqual(['mask k-7f3a9c1e', 'set output', 'unset output']);
  expect(fake.written).toEqual({ env: {}, output: {} });
});

it('takes back all that can be, and tells what cannot', () => {
  const undone: string[] = [];
  const left = new Failure('write-failed', 'it may still hold secrets');
  let writes = 0;
  const set = (): (() => void) => {
    const number = ++writes;
    if (number === 3) throw full;
    return () => {
      undone.push(`write ${number}`);
      if (number === 2) throw left;
    };
  };
  const thrice = { ...prepared, sets: [...prepared.sets, ...prepared.sets] };
  expect(() => deliver(thrice, settingsOf(), fakeHost({ set }).host, undefined)).toThrow(left);
  expect(undone).toEqual(['write 2', 'write 1']);
});
