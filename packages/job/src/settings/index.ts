export { azure } from './azure';
export { azureHelp } from './azure-help';
export { aboutGroups, help } from './help';
export { parseSettings, type Method, type Settings } from './parse';
export { products, type Product, type ProductName } from './product';
export { spell, spellOut, type Style } from './spelling';
export { groups, keys, rowOf, table, type Key, type Row, type Rows } from './table';
export { unknownName } from './unknown';
export type { Raw } from './given';
