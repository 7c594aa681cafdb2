/** Run as a separate process: writes the samples and a workbook and prints their SHA-256. */
import { createHash } from 'node:crypto';

import { writeDocx, writeXlsx } from '../../src';
import { SAMPLES } from './samples';
import { sampleWorkbook } from './sampleWorkbook';

const print = (bytes: Uint8Array): void => {
  process.stdout.write(createHash('sha256').update(bytes).digest('hex') + '\n');
};

async function main(): Promise<void> {
  for (const document of Object.values(SAMPLES)) print(await writeDocx(document));
  print(await writeXlsx(sampleWorkbook));
}

void main();
