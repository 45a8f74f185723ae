// Stands in for undici and tunnel in every bundle. @actions/http-client imports both and needs neither as we use it:
// our own agents reach proxies, and undici alone would weigh 416 kB and cost 40 ms of every start.
function absent(): never {
  throw new Error('undici and tunnel are left out of this bundle: give the request an agent of packages/http instead.');
}

export {
  absent as ProxyAgent,
  absent as httpOverHttp,
  absent as httpOverHttps,
  absent as httpsOverHttp,
  absent as httpsOverHttps,
};
