/**
 * Whether a URL's host can only be this machine (RFC 6761, 6.3; RFC 1122, 3.2.1.3).
 * @param hostname as `URL` spells it, which turns every way to write an IPv4 address into four numbers.
 */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
