import { profileOf } from './trace';

const event = (name: string, ts: number, dur: number, tid = 1) => ({ name, ts, dur, tid });

it('adds up by kind what no other event of that kind has in it, and other threads apart', () => {
  const events = [
    event('V8.DeserializeIsolate', 0, 2000),
    event('V8.CompileCode', 5000, 1000),
    event('V8.ParseFunction', 5100, 300),
    event('V8.CompileIgnition', 5500, 400),
    event('V8.ParseFunction', 7000, 500),
    event('V8.GCScavenger', 8000, 700),
    event('V8.GCScavengerScavenge', 8100, 100),
    event('V8.OptimizeBackground', 5000, 9000, 2),
    { name: 'MinorGC', ts: 9000, tid: 1 },
    event('node.bootstrap', 0, 20_000),
  ];
  expect(profileOf(events)).toEqual({ start: 2, compiling: 1.5, collecting: 0.7, beside: 9, functions: 2 });
});
