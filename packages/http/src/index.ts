export { codes, Failure, type Code, type FailureDetails, type Refusal } from './failure';
export { startDeadline, systemClock, type Clock, type Deadline } from './deadline';
export type { Answer, Ask, Door, DoorOptions } from './door';
export { openDoor } from './http';
export { readJson, refusalOf } from './answer';
export { proxyFor } from './proxy';
export { readCertificates } from './trust';
