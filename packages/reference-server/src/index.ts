export { startReferenceServer } from './start';
export { parseState, type State } from './state';
export type {
  Attempt,
  Check,
  Fault,
  GitHubJob,
  RecordedRequest,
  ReferenceOptions,
  ReferenceServer,
  VouchedJob,
} from './api';
export type { Incoming, Outgoing, RateClass, Route } from './route';
export { makeCertificates, type Certificates } from './certificate';
