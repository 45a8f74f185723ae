import { usedBy } from './used';

it('takes what a process told of itself', () => {
  expect(usedBy('{"cpu":40.5,"memory":43}\n')).toEqual({ cpu: 40.5, memory: 43 });
});

it('takes the processor time of a whole tree from the shell that waited for it, and the memory of the largest', () => {
  const told = '{"cpu":30,"memory":38}\n{"cpu":40,"memory":44}\n0m0.002s 0m0.001s\n0m0.070s 1m0,010s\n';
  expect(usedBy(told)).toEqual({ cpu: 60_083, memory: 44 });
});

it('refuses to take silence for nothing', () => {
  expect(() => usedBy('0m0.002s 0m0.001s\n0m0.070s 0m0.010s\n')).toThrow('No process told');
});
