import type { Paragraph } from 'docx';

import { signatureOf } from '../components';
import { SIGNATURE_ROOM, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { centred } from './centred';
import { paragraph, paragraphStyle, singleSpaced } from './style';

export const signatureStyles = (sizes: SizePreset) => [
  paragraphStyle('Authority', {
    run: { bold: true, size: sizes.authority },
    paragraph: { alignment: 'center', spacing: singleSpaced(), keepNext: true },
  }),
  paragraphStyle('SignerName', {
    run: { bold: true, size: sizes.signerName },
    paragraph: { alignment: 'center', spacing: singleSpaced(SIGNATURE_ROOM) },
  }),
];

/** ô 7a, 7b (mục II.7): authority and title in capitals, room for the signature and the seal, the name. */
export function signature(signed: ReportDocument['signature'], sizes: SizePreset): readonly Paragraph[] {
  const { authority, name } = signatureOf(signed, sizes);
  return [...authority.map((line) => centred('Authority', line)), paragraph('SignerName', name)];
}
