/** One identity of the caller's, as the Workload API gives it (JWTSVID of workloadapi.proto). */
export interface Svid {
  readonly spiffeId: string;
  /** The token itself, a JWS in compact form. */
  readonly svid: string;
  /** What the operator calls it; empty where there is nothing. */
  readonly hint: string;
}

/** The largest message that is read, as gRPC's own clients take it by default. */
export const mostBytes = 4 * 1024 * 1024;

const prefix = 5;

/** JWTSVIDRequest in a gRPC frame: `audience` is its field 1, `spiffe_id` its field 2. */
export function encodeRequest(audience: string, spiffeId?: string): Buffer {
  const message = Buffer.concat([field(1, audience), ...(spiffeId === undefined ? [] : [field(2, spiffeId)])]);
  const head = Buffer.alloc(prefix);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

/**
 * The SVIDs of a JWTSVIDResponse, which is to be the one frame of an answer.
 * @returns a clause that says what is wrong, where it is no such thing
 */
export function decodeReply(body: Buffer): readonly Svid[] | string {
  if (body.length === 0) return 'it answered with no message';
  if (body[0] !== 0) return 'it answered with a compressed message, which was not asked for';
  if (body.length < prefix || body.length < prefix + body.readUInt32BE(1)) return 'its message is cut short';
  if (body.length > prefix + body.readUInt32BE(1)) return 'it answered with more than one message';
  try {
    return [...fieldsOf(body.subarray(prefix))].flatMap(([number, bytes]) => (number === 1 ? [svidOf(bytes)] : []));
  } catch {
    return 'its message is not encoded as the Workload API encodes it';
  }
}

function svidOf(message: Buffer): Svid {
  const texts = ['', '', '', ''];
  // A field that comes twice counts as it came last (Protocol Buffers, encoding).
  for (const [number, bytes] of fieldsOf(message)) if (number < texts.length) texts[number] = bytes.toString('utf8');
  const [, spiffeId = '', svid = '', hint = ''] = texts;
  return { spiffeId, svid, hint };
}

const bytesType = 2;

function field(number: number, text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([(number << 3) | bytesType, ...varint(bytes.length)]), bytes]);
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}

/** How many bytes a value of each other wire type has; a varint ends by itself. */
const fixed: Readonly<Record<number, number>> = { 1: 8, 5: 4 };

/** The fields of a message that are bytes, by their numbers. Others are passed over: newer servers may have more. */
function* fieldsOf(message: Buffer): Generator<readonly [number: number, bytes: Buffer]> {
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = message[at++];
      if (byte === undefined) break;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new Error('no number');
  };
  while (at < message.length) {
    const key = next();
    const type = key % 8;
    const length = type === bytesType ? next() : type === 0 ? (next(), 0) : fixed[type];
    if (length === undefined || at + length > message.length) throw new Error('no field');
    at += length;
    if (type === bytesType) yield [Math.floor(key / 8), message.subarray(at - length, at)];
  }
}
