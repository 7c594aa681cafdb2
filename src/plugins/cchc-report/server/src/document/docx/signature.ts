import type { Paragraph } from 'docx';

import { fillTemplate, oneLine } from '../../domain/vi';
import { SIGNATURE_LEFT_SHARE, SIGNATURE_ROOM, type SizePreset } from '../norm';
import type { ReportDocument, Signing } from '../tree';
import wording from '../wording.vi.json';
import { centred } from './centred';
import { twoColumnWidths } from './layoutTable';
import { paragraph, paragraphStyle, singleSpaced } from './style';
import { capitals } from './text';

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

const [, RIGHT_WIDTH] = twoColumnWidths(SIGNATURE_LEFT_SHARE);

/** ô 7a, 7b (mục II.7): authority and title in capitals, room for the signature and the seal, the name. */
export function signature(
  { signing, signerName }: ReportDocument['signature'],
  sizes: SizePreset,
): readonly Paragraph[] {
  const look = { style: 'Authority', face: 'bold', size: sizes.authority, available: RIGHT_WIDTH } as const;
  return [
    ...authorityLines(signing).map((text) => centred({ ...look, text: capitals(text) }).paragraph),
    paragraph('SignerName', oneLine(signerName ?? '')),
  ];
}

const { forTheCollective, forTheHead, acting, byOrder, byDelegation } = wording.authorities;
const by = (wordingOfAuthority: string, name: string) => fillTemplate(wordingOfAuthority, { name });

/** The lines above the signature, in order. */
export function authorityLines(signing: Signing): readonly string[] {
  switch (signing.authority) {
    case 'collective-head':
      return [by(forTheCollective, signing.collective), signing.title];
    case 'collective-deputy':
      return [by(forTheCollective, signing.collective), by(forTheHead, signing.headTitle), signing.title];
    case 'collective-acting':
      return [by(forTheCollective, signing.collective), by(acting, signing.title)];
    case 'head':
      return [signing.title];
    case 'deputy':
      return [by(forTheHead, signing.headTitle), signing.title];
    case 'by-order':
      return [by(byOrder, signing.headTitle), signing.title];
    case 'by-delegation':
      return [by(byDelegation, signing.headTitle), signing.title];
  }
}
