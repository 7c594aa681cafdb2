import type { Table } from 'docx';

import { PARAGRAPH_GAP, SIGNATURE_LEFT_SHARE, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { layoutTable } from './layoutTable';
import { recipients, recipientStyles } from './recipients';
import { signature, signatureStyles } from './signature';

export const closingStyles = (sizes: SizePreset) => [...signatureStyles(sizes), ...recipientStyles(sizes)];

/** ô 7a-7c at the right, ô 9b at the left, both starting at one height and on one page. */
export const closing = (document: ReportDocument, sizes: SizePreset): readonly Table[] => [
  layoutTable(
    [[recipients(document), signature(document.signature, sizes)]],
    SIGNATURE_LEFT_SHARE,
    PARAGRAPH_GAP,
  ),
];
