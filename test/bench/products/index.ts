// What is measured: a new product adds its row, and how its platform starts it.
import { azure } from './azure';
import { circleci } from './circleci';
import { command } from './command';
import { github } from './github';
import { gitlab } from './gitlab';
import { peersIn } from './peers';
import type { Product } from './product';

/** All of ours, and those of others to whom the environment has a path. */
export const productsIn = (env: Readonly<Record<string, string | undefined>>): readonly Product[] => [
  github,
  ...command,
  ...azure,
  circleci,
  gitlab,
  ...peersIn(env),
];
