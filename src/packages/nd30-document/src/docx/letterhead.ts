import type { Paragraph, Table } from 'docx';

import { composeLetterhead, type Letterhead } from '../components';
import { LETTERHEAD_LEFT_SHARE, PARAGRAPH_GAP, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { writeCentred } from './centred';
import { layoutTable } from './layoutTable';
import { line } from './line';
import { paragraph, paragraphStyle, singleSpaced } from './style';
import { urgency, urgencyStyles } from './urgency';

const centredLook = (before = 0) => ({ alignment: 'center', spacing: singleSpaced(before) }) as const;

export const letterheadStyles = (sizes: SizePreset) => [
  paragraphStyle('NationalName', { run: { bold: true, size: sizes.nationalName }, paragraph: centredLook() }),
  paragraphStyle('Motto', { run: { bold: true, size: sizes.motto }, paragraph: centredLook() }),
  paragraphStyle('IssuerSuperior', { run: { size: sizes.issuer }, paragraph: centredLook() }),
  paragraphStyle('Issuer', { run: { bold: true, size: sizes.issuer }, paragraph: centredLook() }),
  paragraphStyle('DocumentNumber', {
    run: { size: sizes.documentNumber },
    paragraph: centredLook(PARAGRAPH_GAP),
  }),
  paragraphStyle('PlaceAndDate', {
    run: { italics: true, size: sizes.placeAndDate },
    paragraph: centredLook(PARAGRAPH_GAP),
  }),
  ...urgencyStyles(sizes),
];

/**
 * ô 1-4, 10b: the head of page 1: issuer, number and urgency at the left, quốc hiệu, tiêu ngữ, place and date at the
 * right.
 */
export function letterhead(document: ReportDocument, sizes: SizePreset): Table {
  const head = composeLetterhead(document, sizes);
  return layoutTable(
    [
      { left: issuer(head), right: nation(head) },
      { left: numbering(head, sizes), right: [writeCentred('PlaceAndDate', head.placeAndDate)] },
    ],
    LETTERHEAD_LEFT_SHARE,
  );
}

const issuer = ({
  issuer: { superior, names, lineLength },
  widths: [available],
}: Letterhead): readonly Paragraph[] => [
  ...(superior === null ? [] : [writeCentred('IssuerSuperior', superior)]),
  ...names.map((name) => writeCentred('Issuer', name)),
  line({ length: lineLength, available }),
];

const nation = ({
  nation: { name, motto, lineLength },
  widths: [, available],
}: Letterhead): readonly Paragraph[] => [
  paragraph('NationalName', name),
  paragraph('Motto', motto),
  line({ length: lineLength, available }),
];

const numbering = (
  { number, urgency: mark, widths: [available] }: Letterhead,
  sizes: SizePreset,
): readonly Paragraph[] => [
  paragraph('DocumentNumber', number),
  ...(mark === null ? [] : [urgency(mark, available, sizes)]),
];
