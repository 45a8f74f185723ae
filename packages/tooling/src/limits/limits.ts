import type { Code } from '@infisical-ci/http';

/** The products, by how they deliver; as the docs name them. */
export const products = {
  action: 'the action',
  run: '`infisical-ci run`',
  load: '`infisical-ci load`',
  task: 'Azure task',
  orb: 'orb, `load`',
  component: "GitLab's `run`",
} as const;

export type Product = keyof typeof products;

/** What a product makes of very much: it delivers all of it, refuses with a code, or does not start the command. */
export type Ending = 'delivered' | 'delivered, with a warning' | 'the command is not started: exit code 126' | Code;

/** Each thing of which there may be very much, and what becomes of it; a product that is left out has no such place. */
export const limits = {
  '5000 secrets': every('delivered'),
  'a value of 127 KiB': every('delivered'),
  'a value of 128 KiB': every('value-unfit'),
  'a value of 128 KiB, in a file of JSON': { action: 'delivered', load: 'delivered', task: 'delivered' },
  'a value of 128 KiB, as an output': { action: 'delivered' },
  '10 MB in 100 values': {
    ...every('delivered, with a warning'),
    // A variable there is in no script's environment but where it is mapped.
    task: 'delivered',
    run: 'the command is not started: exit code 126',
    component: 'the command is not started: exit code 126',
  },
  '10 MB in 100 values, in a file of JSON': { action: 'delivered', load: 'delivered', task: 'delivered' },
  'names of 1 and of 255 characters': every('delivered'),
  '1,000 rules': every('delivered'),
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Product, Ending>>>>>;

export type Limit = keyof typeof limits;

function every<T extends Ending>(ending: T): Readonly<Record<Product, T>> {
  return { action: ending, run: ending, load: ending, task: ending, orb: ending, component: ending };
}
