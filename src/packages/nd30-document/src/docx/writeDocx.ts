import { Document, Packer, type ISectionOptions } from 'docx';

import { oneLine } from '../text';
import { FONT, SIZES, TEXT_WIDTH } from '../norm';
import type { ReportDocument } from '../tree';
import { addressees } from './addressees';
import { appendices } from './appendix';
import { body } from './body';
import { closing } from './closing';
import { pageFooters } from './contact';
import { lastLine } from './lastLine';
import { letterhead } from './letterhead';
import { pageHeaders, pageProperties } from './page';
import { partEdits } from './partEdits';
import { createPendingRows } from './pendingRows';
import { stablePackage } from './stablePackage';
import { styles } from './styles';
import { title } from './title';

/**
 * Writes the report as a Word file in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I, Mẫu 1.4. The same tree gives
 * the same bytes at any time and on any machine.
 * @throws RangeError if a table's rows do not fit its columns
 */
export async function writeDocx(document: ReportDocument): Promise<Uint8Array> {
  const sizes = SIZES[document.preset];
  const agency = oneLine(document.properties.agency);
  const pending = createPendingRows();
  const { headingCase } = document;
  const report: ISectionOptions = {
    properties: pageProperties('portrait'),
    headers: pageHeaders(),
    footers: pageFooters(document, sizes),
    children: [
      letterhead(document, sizes),
      ...title(document, sizes),
      ...addressees(document.addressees, sizes),
      // Keeps the signature from being alone on a page.
      ...body(document.body, { sizes, width: TEXT_WIDTH, keepLast: true, headingCase, pending }),
      ...closing(document, sizes),
    ],
  };
  const word = new Document({
    title: oneLine(document.properties.title),
    creator: agency,
    lastModifiedBy: agency,
    styles: styles(sizes),
    theme: { fonts: { headings: FONT, body: FONT } },
    sections: [report, ...appendices(document, sizes, pending)].map((section) => ({
      ...section,
      children: [...section.children, lastLine()],
    })),
  });
  return stablePackage(
    new Uint8Array(await Packer.toBuffer(word)),
    pending.fillIn,
    partEdits(agency, document.medium),
  );
}
