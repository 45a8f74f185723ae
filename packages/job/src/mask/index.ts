export type { Masker, MaskForm } from './forms';
export { maskToken, planMasks, type MaskPlan } from './plan';
export { plainWords } from './plain-words';
export type { MaskRules } from './visible';
