import type { Table } from 'docx';

import { composeClosing } from '../components';
import { SIGNATURE_LEFT_SHARE, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { lastLine } from './lastLine';
import { layoutTable } from './layoutTable';
import { copies, recipientLines, recipientsHeading, recipientStyles } from './recipients';
import { signature, signatureStyles } from './signature';

export const closingStyles = (sizes: SizePreset) => [...signatureStyles(sizes), ...recipientStyles(sizes)];

/**
 * ô 7a-7c at the right, ô 9b at the left, both starting at the same height on the same page; only the end of a long
 * list of recipients may continue on the next page.
 */
export function closing(document: ReportDocument, sizes: SizePreset): readonly Table[] {
  const { signature: signed, beside, below } = composeClosing(document, sizes);
  const rest = [...recipientLines(below), ...copies(document.copies)];
  const left = [recipientsHeading(), ...recipientLines(beside)];
  const right = signature(signed);
  const rows =
    below.length === 0
      ? [{ left: [...left, ...rest], right }]
      : [
          { left, right },
          { left: rest, right: [lastLine()], breaks: true },
        ];
  return [layoutTable(rows, SIGNATURE_LEFT_SHARE)];
}
