import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '@infisical-ci/http';
import { deliver, ownVariables } from './deliver';
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

it('tells the platform of no masks where there are none', () => {
  const { host, events } = fakeHost({ mask: () => events.push('mask') });
  deliver({ ...prepared, masks: [] }, settingsOf(), host, undefined);
  expect(events).toEqual(['set output', 'set env']);
});

const posixOnly = process.platform === 'win32' ? it.skip : it;

describe('a file', () => {
  let folder: string;
  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'infisical-ci-')))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const placeIn = (where: string) => ({ path: join(where, '.env'), beside: join(where, '.env.new') });

  it('is written before all else, where there is something to write and a place for it', () => {
    const { host, events } = fakeHost({ folder });
    const set: typeof host.set = (target, ...given) => {
      events.push(`file ${readFileSync(join(folder, '.env'), 'utf8')}`);
      return host.set(target, ...given);
    };
    deliver({ ...prepared, file: 'A=1' }, settingsOf(), { ...host, set }, placeIn(folder));
    expect(events).toEqual(['mask k-7f3a9c1e', 'file A=1', 'set output', 'file A=1', 'set env']);
    deliver({ ...prepared, file: '' }, settingsOf(), host, placeIn(folder));
    deliver(prepared, settingsOf(), host, placeIn(folder));
    deliver({ ...prepared, file: 'B=1' }, settingsOf(), host, undefined);
    expect(readFileSync(join(folder, '.env'), 'utf8')).toBe('');
  });

  posixOnly('goes through a link below the folder of the host only where the user allows any place', () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync('real', join(folder, 'link'));
    const { host } = fakeHost({ folder });
    const act = (given: Readonly<Record<string, string>>) => {
      deliver({ ...prepared, file: 'A=1' }, settingsOf(given), host, placeIn(join(folder, 'link')));
    };
    expect(() => act({})).toThrow(Failure);
    expect(() => act({ 'allow-outside': 'true' })).not.toThrow();
  });
});

it('delivers beside the secrets what a later step may ask for: their names, the file, the access token', () => {
  const accessToken = { value: 'the.access.token', expiresIn: 0, maxTtl: 0 };
  const plain = { secret: false, chosen: true };
  const names = { name: 'infisical-names', value: '["API_KEY"]', ...plain };
  const count = { name: 'infisical-count', value: '1', ...plain };
  expect(ownVariables([variable], settingsOf(), accessToken, undefined)).toEqual({ output: [names, count], env: [] });
  const secret = { value: 'the.access.token', secret: true, chosen: true };
  expect(ownVariables([variable], settingsOf({ 'export-access-token': 'true' }), accessToken, '/w/.env')).toEqual({
    output: [
      names,
      count,
      { name: 'infisical-file', value: '/w/.env', ...plain },
      { name: 'infisical-access-token', ...secret },
    ],
    env: [{ name: 'INFISICAL_TOKEN', ...secret }],
  });
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
