/** Run in a process of its own: prints the SHA-256 of the Word file of the tree that comes in. */
import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { type ReportDocument, writeDocx } from 'nd30-document';

const print = async (): Promise<void> => {
  const document = JSON.parse(await text(process.stdin)) as ReportDocument;
  console.log(
    createHash('sha256')
      .update(await writeDocx(document))
      .digest('hex'),
  );
};

void print();
