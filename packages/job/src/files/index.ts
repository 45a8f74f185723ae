export { placeBeside, placeFile, type Place } from './place';
export { removeFiles } from './remove';
export { writeWhole } from './write';
