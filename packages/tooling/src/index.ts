// What the tests hold the product to, and the docs are rendered from.
export { callNames, codesOf, passes, saysOf, type CallName, type Fate } from './faults/fate';
export { fates, type FaultName } from './faults/fates';
export { limits, type Ending, type Limit, type Product } from './limits/limits';
export { blocksIn, type Block } from './markdown';
