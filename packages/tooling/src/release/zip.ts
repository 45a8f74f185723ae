import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Files by path; a folder is nothing of its own. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first day that a zip archive can name (APPNOTE.TXT, 4.4.6), for all files: the time of packing says nothing. */
const day = (1 << 5) | 1;
const deflated = 8;
const utf8 = 1 << 11;

/** A zip archive with these files, in the order of their paths. The same files give the same bytes. */
export function writeZip(files: Files): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, { level: 9 });
    // What stands in both headers (4.3.7 and 4.3.12): what it takes to read, how it is packed, when, its sum and sizes.
    const about = fields(
      [20, 2],
      [utf8, 2],
      [deflated, 2],
      [0, 2],
      [day, 2],
      [crc32(bytes), 4],
      [packed.length, 4],
      [bytes.length, 4],
      [name.length, 2],
      [0, 2],
    );
    const local = Buffer.concat([fields([0x04034b50, 4]), about, name, packed]);
    directory.push(fields([0x02014b50, 4], [20, 2]), about, fields([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), name);
    parts.push(local);
    at += local.length;
  }
  const index = Buffer.concat(directory);
  const end = fields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.size, 2],
    [files.size, 2],
    [index.length, 4],
    [at, 4],
    [0, 2],
  );
  return Buffer.concat([...parts, index, end]);
}

/**
 * The files of a zip archive, by what its central directory says.
 *
 * @throws Error where it is none, or where a file is not what its sum says
 */
export function readZip(archive: Buffer): Files {
  const files = new Map<string, Uint8Array>();
  const end = archive.lastIndexOf(fields([0x06054b50, 4]));
  if (end < 0) throw new Error('This is no zip archive: it has no end of central directory.');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const path = archive.toString('utf8', at + 46, at + 46 + name);
    const local = archive.readUInt32LE(at + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(begin, begin + archive.readUInt32LE(at + 20));
    if (!path.endsWith('/')) {
      const bytes = archive.readUInt16LE(at + 10) === deflated ? inflateRawSync(packed) : packed;
      if (crc32(bytes) !== archive.readUInt32LE(at + 16)) throw new Error(`${path} is broken in its zip archive.`);
      files.set(path, bytes);
    }
    at += 46 + name + extra + comment;
  }
  return files;
}

/** Numbers one after the other, each with its size in bytes, the least first. */
function fields(...values: readonly (readonly [number, 2 | 4])[]): Buffer {
  const bytes = Buffer.alloc(values.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of values) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}
