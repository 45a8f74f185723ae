export type { Masker, MaskForm } from './forms';
export { maskToken, planMasks, type MaskPlan } from './plan';
export { plainWords } from './plain-words';
export { redactor, type Redactor } from './redact';
export { needleSet, needlesOf, redacting, type NeedleSet } from './redact-set';
export type { MaskRules } from './visible';
