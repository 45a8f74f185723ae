import { action } from './products';
import { all, holdToTheTable } from './suite';

holdToTheTable(action, all, 8);
