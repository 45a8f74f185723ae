export { codes, type Code } from './codes';
export { Failure, type FailureDetails, type Refusal } from './failure';
export { startDeadline, systemClock, type Clock, type Deadline } from './deadline';
export { addressOf, type Answer, type Ask, type Door, type DoorOptions, type Transports } from './door';
export { openDoor } from './http';
export { malformed, readJson, refusalOf } from './answer';
export { oneLine } from './line';
export { proxyFor } from './proxy';
export { readCertificates, readExtraCertificates } from './trust';
