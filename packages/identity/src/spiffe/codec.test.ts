import { decodeReply, encodeRequest } from './codec';
import { frame, svids } from './fake';

it('encodes a request as workloadapi.proto has it', () => {
  expect(encodeRequest('ab', 'spiffe://x').toString('hex')).toBe(
    // Flag, length; field 1, 2 bytes; field 2, 10 bytes.
    `00000000100a026162120a${Buffer.from('spiffe://x').toString('hex')}`,
  );
  expect(encodeRequest('é'.repeat(100)).subarray(5, 8).toString('hex')).toBe('0ac801');
});

it('decodes what agents give, with what newer ones add', () => {
  const more = Buffer.from('0801100118012a020000', 'hex');
  const known = svids(['spiffe://x/a', 'a.b.c', 'h'], ['spiffe://x/b', 'd'.repeat(300)]).subarray(5);
  expect(decodeReply(frame(Buffer.concat([more.subarray(0, 6), known])))).toEqual([
    { spiffeId: 'spiffe://x/a', svid: 'a.b.c', hint: 'h' },
    { spiffeId: 'spiffe://x/b', svid: 'd'.repeat(300), hint: '' },
  ]);
  expect(decodeReply(frame(Buffer.from('0d00000000110000000000000000', 'hex')))).toEqual([]);
});

const whole = svids(['spiffe://x/a', 'a.b.c']);
it.each([
  ['nothing', Buffer.alloc(0), 'no message'],
  ['a compressed message', Buffer.concat([Buffer.from([1]), whole.subarray(1)]), 'compressed'],
  ['half a head', whole.subarray(0, 3), 'cut short'],
  ['half a message', whole.subarray(0, 12), 'cut short'],
  ['two messages', Buffer.concat([whole, whole]), 'more than one'],
  ['a field that ends behind the message', frame(Buffer.from('0a7f61', 'hex')), 'not encoded'],
  ['a number without an end', frame(Buffer.from('ff'.repeat(12), 'hex')), 'not encoded'],
  // 2 ** 35 + 1, which 32 bits would take for less.
  ['a length beyond 32 bits', frame(Buffer.from('0a8180808080010a0761616161616161', 'hex')), 'not encoded'],
  ['a wire type that there is not', frame(Buffer.from('0b', 'hex')), 'not encoded'],
])('says of %s what is wrong', (_name, body, wrong) => {
  expect(decodeReply(body)).toEqual(expect.stringContaining(wrong));
});

it('never fails otherwise, whatever comes', () => {
  let seed = 7;
  const random = (): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  for (let round = 0; round < 2000; round++) {
    const body = Buffer.from(whole);
    for (let change = 0; change < 3; change++)
      body[5 + Math.floor(random() * (body.length - 5))] = Math.floor(random() * 256);
    const read = decodeReply(body);
    expect(typeof read === 'string' || Array.isArray(read)).toBe(true);
  }
});
