export { placeOf, type Origin } from './origin';
export { renameBy } from './rename';
export { aboutRules } from './report';
export { readRules } from './resolve';
export { ruleOf, type Rule, type Rules } from './rule';
export { selectSecrets, whereOf, type Selected } from './select';
