import type { Paragraph } from 'docx';

import type { Signature } from '../components';
import { PARAGRAPH_GAP, SIGNATURE_ROOM, type SizePreset } from '../norm';
import { writeCentred } from './centred';
import { paragraphStyle, singleSpaced } from './style';

export const signatureStyles = (sizes: SizePreset) => [
  paragraphStyle('Authority', {
    run: { bold: true, size: sizes.authority },
    paragraph: { alignment: 'center', spacing: singleSpaced(), keepNext: true },
  }),
  paragraphStyle('SignerName', {
    run: { bold: true, size: sizes.signerName },
    paragraph: { alignment: 'center', spacing: singleSpaced(SIGNATURE_ROOM), keepNext: true },
  }),
];

/** ô 7a, 7b (mục II.7): authority and title in capitals, space for the signature and the seal, and the name. */
export const signature = ({ authority, name }: Signature): readonly Paragraph[] => [
  ...authority.map((line, index) =>
    writeCentred('Authority', line, index === 0 ? { spacing: singleSpaced(PARAGRAPH_GAP) } : {}),
  ),
  writeCentred('SignerName', name),
];
