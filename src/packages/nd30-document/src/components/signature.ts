import { oneLine } from '../text';
import { SIGNATURE_LEFT_SHARE, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { authorityLines } from './authorityLines';
import { centreText, type Centred } from './centred';
import { twoColumnWidths } from './columns';
import { capitals } from './text';

/** ô 7a, 7b (mục II.7): authority and title in capitals, and the name; blank if it is to be written by hand. */
export interface Signature {
  readonly authority: readonly Centred[];
  readonly name: Centred;
}

/** Words and measures the lines above and below the signature. */
export function composeSignature(
  { signing, signerName }: ReportDocument['signature'],
  sizes: SizePreset,
): Signature {
  const [, available] = twoColumnWidths(SIGNATURE_LEFT_SHARE);
  return {
    authority: authorityLines(signing).map((line) =>
      centreText({ text: capitals(line), face: 'bold', size: sizes.authority, available }),
    ),
    name: centreText({ text: oneLine(signerName ?? ''), face: 'bold', size: sizes.signerName, available }),
  };
}
