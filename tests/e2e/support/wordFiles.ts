import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FILE_FORMATS, writeDocx } from 'nd30-document';
import { sampleReport } from '../../../src/packages/nd30-document/tests/support/sampleReport';
import type { LocalFile } from '../pages/checkPage';

const MAIN = 'word/document.xml';
const MARGIN_MM = { right: 'w:left="1701"', wrong: 'w:left="1134"' } as const;

const named = (name: string, bytes: Uint8Array): LocalFile => ({
  name,
  mimeType: FILE_FORMATS.docx.mime,
  buffer: Buffer.from(bytes),
});

/** A Word file that keeps every rule of the layout. */
export const keptFile = async (name: string): Promise<LocalFile> =>
  named(name, await writeDocx(sampleReport));

/** The same with a left margin of 20 mm. */
export const fileWithMargin = async (name: string): Promise<LocalFile> => {
  const parts = unzipSync(await writeDocx(sampleReport));
  const xml = strFromU8(parts[MAIN] ?? new Uint8Array()).replaceAll(MARGIN_MM.right, MARGIN_MM.wrong);
  return named(name, zipSync({ ...parts, [MAIN]: strToU8(xml) }));
};
