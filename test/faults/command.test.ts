import { command } from './products';
import { holdToTheTable, some } from './suite';

holdToTheTable(command, some, 8);
