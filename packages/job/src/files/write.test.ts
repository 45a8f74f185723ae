import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureOf } from '../fake';
import type { Disk } from './disk';
import { placeBeside } from './place';
import { writeWhole } from './write';

const posixOnly = process.platform === 'win32' ? it.skip : it;
let folder = '';

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'infisical-ci-')));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (...parts: string[]): string => join(folder, ...parts);
const write = (path: string, text: string, below: string | undefined = folder, disk?: Disk) =>
  writeWhole(placeBeside({ path }), text, below, disk);
const modeOf = (path: string): number => fs.statSync(path).mode & 0o777;
const everything = (): string[] => fs.readdirSync(folder, { recursive: true }).map(String).sort();

/** A disk on which one call fails with a code of the system. */
function failing(call: keyof Disk, code: string): Disk {
  return {
    ...fs,
    [call]: () => {
      throw Object.assign(new Error(`${code}: hunter2`), { code });
    },
  };
}

describe('a file is written whole', () => {
  posixOnly('for its owner alone, whatever the umask', () => {
    const before = process.umask(0);
    try {
      write(at('a', 'b', '.env'), 'A=1\n');
    } finally {
      process.umask(before);
    }
    expect(fs.readFileSync(at('a', 'b', '.env'), 'utf8')).toBe('A=1\n');
    expect([at('a'), at('a', 'b'), at('a', 'b', '.env')].map(modeOf)).toEqual([0o700, 0o700, 0o600]);
    expect(everything()).toEqual(['a', join('a', 'b'), join('a', 'b', '.env')]);
  });

  posixOnly('over another one, which had wider permissions', () => {
    fs.writeFileSync(at('.env'), 'OLD', { mode: 0o644 });
    write(at('.env'), 'NEW');
    expect(fs.readFileSync(at('.env'), 'utf8')).toBe('NEW');
    expect(modeOf(at('.env'))).toBe(0o600);
    expect(everything()).toEqual(['.env']);
  });

  it('under the name that was known before, and only then under its own', () => {
    const place = placeBeside({ path: at('.env') });
    const seen: string[][] = [];
    const disk: Disk = {
      ...fs,
      renameSync: (...ends) => {
        seen.push(everything());
        fs.renameSync(...ends);
      },
    };
    writeWhole(place, 'A=1', folder, disk);
    expect(seen).toEqual([[place.beside.slice(folder.length + 1)]]);
  });

  it('and is on the disk before it takes the place of another', () => {
    const calls: string[] = [];
    const disk: Disk = {
      ...fs,
      fsyncSync: (file) => {
        calls.push('fsync');
        fs.fsyncSync(file);
      },
      renameSync: (...ends) => {
        calls.push('rename');
        fs.renameSync(...ends);
      },
    };
    write(at('.env'), 'A=1', folder, disk);
    expect(calls).toEqual(['fsync', 'rename']);
  });
});

describe('what was written can be taken back', () => {
  it('with the folders that were made for it', () => {
    fs.mkdirSync(at('a'));
    write(at('a', 'b', 'c', '.env'), 'A=1')();
    expect(everything()).toEqual(['a']);
  });

  it('but not with folders that others have come to use', () => {
    const undo = write(at('a', '.env'), 'A=1');
    fs.writeFileSync(at('a', 'other'), '');
    undo();
    expect(everything()).toEqual(['a', join('a', 'other')]);
  });

  posixOnly('and then is what was there before, byte for byte, with its permissions', () => {
    const bytes = Buffer.from([0, 255, 13, 10, 200]);
    fs.writeFileSync(at('.env'), bytes);
    fs.chmodSync(at('.env'), 0o640);
    write(at('.env'), 'NEW')();
    expect(fs.readFileSync(at('.env')).equals(bytes)).toBe(true);
    expect(modeOf(at('.env'))).toBe(0o640);
    expect(everything()).toEqual(['.env']);
  });

  it('and where that fails, it says which file may hold secrets', () => {
    const undo = write(at('.env'), 'A=1', folder, failing('unlinkSync', 'EACCES'));
    const { code, message } = failureOf(undo);
    expect(code).toBe('write-failed');
    expect(message).toContain(at('.env'));
    expect(message).toContain('may still hold secrets (EACCES)');
  });
});

describe('no symbolic link is followed', () => {
  posixOnly('at the file', () => {
    fs.writeFileSync(at('target'), 'OLD');
    fs.symlinkSync(at('target'), at('.env'));
    const { code, message } = failureOf(() => write(at('.env'), 'NEW'));
    expect([code, message]).toEqual(['file-refused', expect.stringContaining(`${at('.env')} is a symbolic link`)]);
    expect(fs.readFileSync(at('target'), 'utf8')).toBe('OLD');
    expect(everything()).toEqual(['.env', 'target']);
  });

  posixOnly('nor where it leads nowhere', () => {
    fs.symlinkSync(at('nowhere'), at('.env'));
    expect(failureOf(() => write(at('.env'), 'NEW')).code).toBe('file-refused');
    expect(everything()).toEqual(['.env']);
  });

  posixOnly('in a part of the path below the folder', () => {
    fs.mkdirSync(at('real'));
    fs.symlinkSync(at('real'), at('link'));
    const { code, message } = failureOf(() => write(at('link', 'sub', '.env'), 'NEW'));
    expect([code, message]).toEqual(['file-refused', expect.stringContaining(`${at('link')} is a symbolic link`)]);
    expect(everything()).toEqual(['link', 'real']);
  });

  posixOnly('but the folder itself may be reached through one, and so may any place that the user allowed', () => {
    fs.mkdirSync(at('real'));
    fs.symlinkSync(at('real'), at('link'));
    write(at('link', '.env'), 'A=1', at('link'));
    writeWhole(placeBeside({ path: at('link', 'other', '.env') }), 'A=3', undefined);
    expect(fs.readFileSync(at('real', '.env'), 'utf8')).toBe('A=1');
    expect(fs.readFileSync(at('real', 'other', '.env'), 'utf8')).toBe('A=3');
  });
});

describe('what stands in the way is named', () => {
  it('a folder of that name', () => {
    fs.mkdirSync(at('.env'));
    const { code, message } = failureOf(() => write(at('.env'), 'NEW'));
    expect([code, message]).toEqual(['file-refused', expect.stringContaining(`${at('.env')} is there already`)]);
  });

  it('a file where a folder should be', () => {
    fs.writeFileSync(at('a'), '');
    const { code, message } = failureOf(() => write(at('a', '.env'), 'NEW'));
    expect([code, message]).toEqual([
      'write-failed',
      expect.stringMatching(/\.env could not be written \(E(NOTDIR|NOENT)\)/),
    ]);
  });

  it('a file of the random name, which is left alone', () => {
    const place = placeBeside({ path: at('.env') });
    fs.writeFileSync(place.beside, 'of somebody else');
    expect(failureOf(() => writeWhole(place, 'NEW', folder)).message).toContain('EEXIST');
    expect(fs.readFileSync(place.beside, 'utf8')).toBe('of somebody else');
  });
});

/** A disk on which another process does something right before a file is opened. */
function changing(path: RegExp, act: () => void): Disk {
  return {
    ...fs,
    openSync: (opened, ...how) => {
      if (path.test(String(opened))) act();
      return fs.openSync(opened, ...how);
    },
  };
}

describe('another process that is quick gets no secret', () => {
  const elsewhere = (): string => at('elsewhere');
  beforeEach(() => {
    fs.mkdirSync(at('work', 'a'), { recursive: true });
    fs.mkdirSync(elsewhere());
  });

  posixOnly('where it puts a link in the place of a folder that has been looked at', () => {
    const disk = changing(/\.infisical-/, () => {
      fs.renameSync(at('work', 'a'), at('work', 'moved'));
      fs.symlinkSync(elsewhere(), at('work', 'a'));
    });
    const { code, message } = failureOf(() => write(at('work', 'a', '.env'), 'NEW', at('work'), disk));
    expect([code, message]).toEqual(['file-refused', expect.stringContaining(`${at('work', 'a')} is a symbolic link`)]);
    expect(fs.readdirSync(elsewhere())).toEqual([]);
    expect(fs.readdirSync(at('work', 'moved'))).toEqual([]);
  });

  posixOnly('where it moves the folder away from under the file', () => {
    const disk: Disk = {
      ...fs,
      openSync: (...how) => {
        const file = fs.openSync(...how);
        fs.renameSync(at('work', 'a'), at('work', 'moved'));
        fs.mkdirSync(at('work', 'a'));
        return file;
      },
    };
    const { code, message } = failureOf(() => write(at('work', 'a', '.env'), 'NEW', at('work'), disk));
    expect([code, message]).toEqual(['file-refused', expect.stringContaining('was moved by another process')]);
    const left = fs.readdirSync(at('work', 'moved'));
    expect(left.map((name) => fs.readFileSync(at('work', 'moved', name), 'utf8'))).toEqual(['']);
  });

  posixOnly('where it puts a link in the place of the file: that is replaced, and what it leads to is not', () => {
    fs.writeFileSync(at('elsewhere', 'precious'), 'precious');
    const disk = changing(/\.infisical-/, () => fs.symlinkSync(at('elsewhere', 'precious'), at('work', '.env')));
    write(at('work', '.env'), 'NEW', at('work'), disk);
    expect(fs.readFileSync(at('elsewhere', 'precious'), 'utf8')).toBe('precious');
    expect(fs.lstatSync(at('work', '.env')).isFile()).toBe(true);
  });

  posixOnly('nor keeps the job waiting, by a pipe in the place of the file', () => {
    fs.writeFileSync(at('.env'), 'OLD');
    const flags: unknown[] = [];
    const disk: Disk = { ...fs, openSync: (path, how, ...more) => (flags.push(how), fs.openSync(path, how, ...more)) };
    write(at('.env'), 'NEW', folder, disk);
    expect(Number(flags[0]) & fs.constants.O_NONBLOCK).toBe(fs.constants.O_NONBLOCK);
  });
});

describe('what is there already', () => {
  posixOnly('is replaced, however it is protected, and put back as it was', () => {
    fs.writeFileSync(at('.env'), 'OLD', { mode: 0o444 });
    const undo = write(at('.env'), 'NEW');
    expect([fs.readFileSync(at('.env'), 'utf8'), modeOf(at('.env'))]).toEqual(['NEW', 0o600]);
    undo();
    expect([fs.readFileSync(at('.env'), 'utf8'), modeOf(at('.env'))]).toEqual(['OLD', 0o444]);
  });

  posixOnly('keeps its content under the other names that it has', () => {
    fs.writeFileSync(at('precious'), 'precious');
    fs.linkSync(at('precious'), at('.env'));
    write(at('.env'), 'NEW');
    expect(fs.readFileSync(at('precious'), 'utf8')).toBe('precious');
  });

  it('and cannot be read is not replaced, since it could not be put back', () => {
    fs.writeFileSync(at('.env'), 'OLD');
    const disk = changing(/\.env$/, () => {
      throw Object.assign(new Error('EACCES: hunter2'), { code: 'EACCES' });
    });
    const { code, message } = failureOf(() => write(at('.env'), 'NEW', folder, disk));
    expect([code, message]).toEqual(['file-refused', expect.stringContaining('cannot be read (EACCES)')]);
    expect(fs.readFileSync(at('.env'), 'utf8')).toBe('OLD');
    expect(everything()).toEqual(['.env']);
  });

  posixOnly('is refused where it is a pipe', () => {
    expect(spawnSync('mkfifo', [at('.env')]).status).toBe(0);
    expect(failureOf(() => write(at('.env'), 'NEW')).message).toContain('is there already, and is no file');
  });
});

describe('a failure leaves nothing behind', () => {
  const steps: [keyof Disk, string][] = [
    ['openSync', 'EACCES'],
    ['fchmodSync', 'EPERM'],
    ['writeFileSync', 'ENOSPC'],
    ['fsyncSync', 'EDQUOT'],
    ['renameSync', 'EROFS'],
  ];

  it.each(steps)('of %s (%s)', (call, code) => {
    const {
      code: ours,
      message,
      fixes,
    } = failureOf(() => write(at('a', '.env'), 'hunter2', folder, failing(call, code)));
    expect(ours).toBe('write-failed');
    expect(message).toContain(at('a', '.env'));
    expect(message).toContain(`(${code})`);
    expect(message + fixes.join()).not.toContain('hunter2');
    expect(fixes).toHaveLength(1);
    expect(everything()).toEqual([]);
  });

  it('not even of the file that it should have replaced', () => {
    fs.writeFileSync(at('.env'), 'OLD');
    failureOf(() => write(at('.env'), 'NEW', folder, failing('fsyncSync', 'ENOSPC')));
    expect(fs.readFileSync(at('.env'), 'utf8')).toBe('OLD');
    expect(everything()).toEqual(['.env']);
  });

  it('says what to do', () => {
    const fix = (code: string): string =>
      failureOf(() => write(at('.env'), '', folder, failing('openSync', code))).fixes.join();
    expect(fix('ENOSPC')).toContain('disk is full');
    expect(fix('EACCES')).toContain('may not write there');
    expect(fix('EOTHER')).toBe('');
  });
});
