// As much of Protocol Buffers' encoding as the Workload API's messages need: fields that are texts, bytes or messages.
// https://protobuf.dev/programming-guides/encoding/

/** A field of a message: its number, and its bytes. */
export type Field = readonly [number: number, value: Buffer];

/** How many bytes a value has that is no text, bytes or message; undefined where its length is in front of it. */
const fixedLengths: Readonly<Record<number, number>> = { 1: 8, 5: 4 };

/** The bytes of a message, from its fields in their order. */
export function message(fields: readonly (readonly [number: number, value: Buffer | string])[]): Buffer {
  return Buffer.concat(
    fields.flatMap(([number, value]) => {
      const bytes = Buffer.from(value);
      return [varint((number << 3) | 2), varint(bytes.length), bytes];
    }),
  );
}

/**
 * The fields of a message that have a length, in their order; numbers are passed over, as fields that one does not know are.
 * @throws RangeError where the bytes are no message
 */
export function fieldsOf(bytes: Buffer): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < bytes.length;) {
    const [tag, afterTag] = readVarint(bytes, at);
    const kind = tag & 7;
    if (kind === 0) {
      [, at] = readVarint(bytes, afterTag);
      continue;
    }
    const [length, start] = kind === 2 ? readVarint(bytes, afterTag) : [fixedLengths[kind], afterTag];
    if (length === undefined || start + length > bytes.length) throw new RangeError('the message ends within a field');
    at = start + length;
    if (kind === 2) fields.push([tag >>> 3, bytes.subarray(start, at)]);
  }
  return fields;
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}

function readVarint(bytes: Buffer, from: number): readonly [value: number, after: number] {
  let value = 0;
  for (let at = from; at < from + 10; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) break;
    value += (byte & 127) * 128 ** (at - from);
    if (byte < 128) return [value, at + 1];
  }
  throw new RangeError('the message ends within a number');
}
