export { startReferenceServer } from './start';
export { parseState, type State } from './state';
export type {
  Attempt,
  AwsPrincipal,
  Check,
  Fault,
  AzureJob,
  AzureVouchedJob,
  GitHubJob,
  PlatformJobs,
  RecordedRequest,
  ReferenceOptions,
  ReferenceServer,
  VouchedJob,
  VouchedPrincipal,
  VouchedWorkload,
  Workload,
  WorkloadEntry,
} from './api';
export type { Incoming, Outgoing, RateClass, Route } from './route';
export { makeCertificates, type Certificates } from './certificate';
