/**
 * Whether a URL's host can only be this machine (RFC 6761, 6.3; RFC 1122, 3.2.1.3).
 * @param hostname as `URL` spells it, which turns every way to write an IPv4 address into four numbers.
 */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Whether a URL's host can only be on this machine's own link (RFC 3927, RFC 4291), as a cloud's metadata service is;
 * AWS has a prefix of its own for those on IPv6, and Google a name, which nobody else can look up.
 * @param hostname as `URL` spells it.
 */
export function isLinkLocal(hostname: string): boolean {
  return /^169\.254(\.\d{1,3}){2}$|^\[fe[89ab][0-9a-f]:|^\[fd00:ec2:|^metadata\.google\.internal$/.test(hostname);
}
