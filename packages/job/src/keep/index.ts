export { keep } from './keep';
