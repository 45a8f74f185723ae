import { isLoopback } from '@infisical-ci/http';

/** Where Infisical is, from what the user wrote; or what is wrong with that, as the end of a sentence. */
export function readDomain(given: string, allowHttp: boolean): URL | string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return 'is no address: write it with its scheme, such as https://infisical.example.com.';
  if (url.username || url.password || url.search || url.hash)
    return 'must be an address alone: no user, no password, nothing after a `?` or a `#`.';
  if (url.protocol === 'http:' && !isLoopback(url.hostname) && !allowHttp)
    return 'would send the token and the secrets unencrypted: write https://, or set {allow-http}: true if the network is trusted.';
  url.pathname = url.pathname.replace(/\/+$/, '').replace(/\/api$/, '');
  return url;
}
