import { Document, Packer } from 'docx';

import { oneLine } from '../../domain/vi';
import { SIZES } from '../norm';
import type { ReportDocument } from '../tree';
import { addressees } from './addressees';
import { body } from './body';
import { closing } from './closing';
import { letterhead } from './letterhead';
import { pageHeaders, pageProperties } from './page';
import { stablePackage } from './stablePackage';
import { styles } from './styles';
import { title } from './title';

/**
 * The report as a Word file, laid out as Nghị định 30/2020/NĐ-CP, Phụ lục I, Mẫu 1.4 prescribes. The same tree gives
 * the same bytes whenever and wherever it is written.
 * @throws RangeError when a table's rows do not fit its columns
 */
export async function writeDocx(document: ReportDocument): Promise<Uint8Array> {
  const sizes = SIZES[document.preset];
  const agency = oneLine(document.properties.agency);
  const word = new Document({
    title: oneLine(document.properties.title),
    creator: agency,
    lastModifiedBy: agency,
    styles: styles(sizes),
    sections: [
      {
        properties: pageProperties,
        headers: pageHeaders(),
        children: [
          letterhead(document, sizes),
          ...title(document, sizes),
          ...addressees(document.addressees, sizes),
          ...body(document.body, sizes),
          ...closing(document, sizes),
        ],
      },
    ],
  });
  return stablePackage(new Uint8Array(await Packer.toBuffer(word)));
}
