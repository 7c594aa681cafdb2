/** Writes the two samples in a process of its own and prints their SHA-256. */
import { createHash } from 'node:crypto';

import { writeDocx } from '../../../src/plugins/cchc-report/server/src/document';
import { issuedReport, sampleReport } from './sampleReport';

async function main(): Promise<void> {
  for (const document of [sampleReport, issuedReport])
    process.stdout.write(
      createHash('sha256')
        .update(await writeDocx(document))
        .digest('hex') + '\n',
    );
}

void main();
