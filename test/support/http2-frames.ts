// HTTP/2 by hand, frame by frame (RFC 9113, 4.1), for answers that no library would send.

/** @param type 0 DATA, 1 HEADERS, 3 RST_STREAM, 4 SETTINGS, 7 GOAWAY, 9 CONTINUATION */
export function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

/** Fields as literals that are in no table (RFC 7541, 6.2.2); each text has fewer than 127 bytes. */
export function headers(fields: Readonly<Record<string, string>>): Buffer {
  const text = (each: string): Buffer => Buffer.concat([Buffer.from([each.length]), Buffer.from(each)]);
  return Buffer.concat(Object.entries(fields).flatMap(([name, value]) => [Buffer.from([0]), text(name), text(value)]));
}

export const endStream = 1;
export const endHeaders = 4;

/** What either end of a connection begins with. */
export const settingsFrame = frame(4, 0, 0, Buffer.alloc(0));

/** A whole answer to the first call of a connection: its message in as many frames as it has parts, and that it went well. */
export const http2Answer = (parts: readonly Buffer[]): Buffer =>
  Buffer.concat([
    frame(1, endHeaders, 1, headers({ ':status': '200', 'content-type': 'application/grpc' })),
    ...parts.map((part) => frame(0, 0, 1, part)),
    frame(1, endHeaders | endStream, 1, headers({ 'grpc-status': '0' })),
  ]);
