export { rulesOf, type Rule } from './rule';
export { placeOf, selectSecrets, type Selected } from './select';
