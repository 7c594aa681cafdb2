/** Writes two reports and a workbook in a process of its own and prints their SHA-256. */
import { createHash } from 'node:crypto';

import { writeDocx, writeXlsx } from '../../../src/plugins/cchc-report/server/src/document';
import { issuedReport, sampleReport } from './sampleReport';
import { sampleWorkbook } from './sampleWorkbook';

async function main(): Promise<void> {
  const files = [
    await writeDocx(sampleReport),
    await writeDocx(issuedReport),
    await writeXlsx(sampleWorkbook),
  ];
  for (const bytes of files) process.stdout.write(createHash('sha256').update(bytes).digest('hex') + '\n');
}

void main();
