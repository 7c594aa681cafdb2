import type { Paragraph, Table } from 'docx';

import { oneLine } from '../../domain/vi';
import { longestLine, type Face } from '../metrics';
import {
  ISSUER_LINE_RATIO,
  LETTERHEAD_LEFT_SHARE,
  MOTTO_LINE_RATIO,
  PARAGRAPH_GAP,
  type SizePreset,
} from '../norm';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';
import { layoutTable, twoColumnWidths } from './layoutTable';
import { line } from './line';
import { numberLine, placeAndDateLine } from './numberAndDate';
import { paragraph, paragraphStyle, singleSpaced } from './style';
import { capitals } from './text';

const [LEFT_WIDTH, RIGHT_WIDTH] = twoColumnWidths(LETTERHEAD_LEFT_SHARE);
const FACE: Face = 'bold';

const centred = (before = 0) => ({ alignment: 'center', spacing: singleSpaced(before) }) as const;

export const letterheadStyles = (sizes: SizePreset) => [
  paragraphStyle('NationalName', { run: { bold: true, size: sizes.nationalName }, paragraph: centred() }),
  paragraphStyle('Motto', { run: { bold: true, size: sizes.motto }, paragraph: centred() }),
  paragraphStyle('IssuerSuperior', { run: { size: sizes.issuer }, paragraph: centred() }),
  paragraphStyle('Issuer', { run: { bold: true, size: sizes.issuer }, paragraph: centred() }),
  paragraphStyle('DocumentNumber', {
    run: { size: sizes.documentNumber },
    paragraph: centred(PARAGRAPH_GAP),
  }),
  paragraphStyle('PlaceAndDate', {
    run: { italics: true, size: sizes.placeAndDate },
    paragraph: centred(PARAGRAPH_GAP),
  }),
];

/** ô 1-4: issuer and number at the left, quốc hiệu, tiêu ngữ, place and date at the right of the head of page 1. */
export const letterhead = (document: ReportDocument, sizes: SizePreset): Table =>
  layoutTable(
    [
      [issuer(document.issuer, sizes), nation(sizes)],
      [
        [paragraph('DocumentNumber', numberLine(document.number))],
        [paragraph('PlaceAndDate', placeAndDateLine(oneLine(document.place), document.date))],
      ],
    ],
    LETTERHEAD_LEFT_SHARE,
  );

/** ô 2 (mục II.2): the superior agency upright, the issuer bold; the line is measured on the issuer's longest line. */
function issuer({ superior, lines }: ReportDocument['issuer'], sizes: SizePreset): readonly Paragraph[] {
  const names = lines.map(capitals);
  const longest = longestLine(names, { face: FACE, size: sizes.issuer, measure: LEFT_WIDTH });
  return [
    ...(superior === undefined ? [] : [paragraph('IssuerSuperior', capitals(superior))]),
    ...names.map((name) => paragraph('Issuer', name)),
    line({ length: longest * ISSUER_LINE_RATIO, available: LEFT_WIDTH }),
  ];
}

/** ô 1 (mục II.1). */
function nation(sizes: SizePreset): readonly Paragraph[] {
  const length = longestLine([wording.motto], { face: FACE, size: sizes.motto, measure: RIGHT_WIDTH });
  return [
    paragraph('NationalName', capitals(wording.nationalName)),
    paragraph('Motto', wording.motto),
    line({ length: length * MOTTO_LINE_RATIO, available: RIGHT_WIDTH }),
  ];
}
