#!/usr/bin/env node
const { existsSync } = require('node:fs');
const path = require('node:path');

// The published package holds dist; in the repository the source runs as it is.
const compiled = path.join(__dirname, '../dist/bin.js');
if (existsSync(compiled)) require(compiled);
else {
  require('tsx/cjs');
  require('../src/bin.ts');
}
