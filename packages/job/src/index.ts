export { defuse } from './defuse';
export { end } from './end';
export { fitsEnvironment } from './environment';
export { ownNames } from './deliver';
export { placeBeside, writeWhole } from './files';
export { keep } from './keep';
export { load } from './load';
export { logIn, tokenOf } from './log-in';
export { Failure, systemClock, type Clock, type Deadline } from '@infisical-ci/http';
export {
  aboutGroups,
  azure,
  azureHelp,
  groups,
  help,
  keys,
  parseSettings,
  products,
  rowOf,
  spell,
  spellOut,
  table,
  unknownName,
  type Key,
  type Product,
  type Raw,
  type Row,
  type Rows,
  type Settings,
  type Style,
} from './settings';
export type { Hands, Job } from './job';
export type { Host, Level, Reserved, Target, Undo, Variable } from './host';
export { readLeftover, type Leftover } from './leftover';
export {
  maskToken,
  needleSet,
  needlesOf,
  redacting,
  redactor,
  type MaskForm,
  type Masker,
  type NeedleSet,
  type Redactor,
} from './mask';
export { renderFile, unfitForFile } from './render';
export { reportFailed, reportLoaded } from './report';
