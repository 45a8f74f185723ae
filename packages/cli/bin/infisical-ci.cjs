#!/usr/bin/env node
'use strict';
// Committed, since npm leaves out a command whose file is missing at `npm ci`; what it loads is built.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '../dist/infisical-ci.cjs');

if (existsSync(built)) {
  require(built);
} else {
  console.error(`infisical-ci is not built: ${built} is missing. Run \`npm run build\` first.`);
  process.exitCode = 1;
}
