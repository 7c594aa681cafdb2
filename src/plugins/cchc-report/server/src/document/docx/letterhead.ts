import type { Paragraph, Table } from 'docx';

import { oneLine } from '../../domain/vi';
import { longestLine } from '../metrics';
import {
  ISSUER_LINE_RATIO,
  LETTERHEAD_LEFT_SHARE,
  MOTTO_LINE_RATIO,
  PARAGRAPH_GAP,
  type SizePreset,
} from '../norm';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';
import { centred } from './centred';
import { layoutTable, twoColumnWidths } from './layoutTable';
import { line } from './line';
import { numberLine, placeAndDateLine } from './numberAndDate';
import { paragraph, paragraphStyle, singleSpaced } from './style';
import { capitals } from './text';

const [LEFT_WIDTH, RIGHT_WIDTH] = twoColumnWidths(LETTERHEAD_LEFT_SHARE);
/** On either side of the issuer's name, in twips: it must not run into quốc hiệu. */
const COLUMN_GAP = 100;

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
  const cell = { size: sizes.issuer, available: LEFT_WIDTH, gap: COLUMN_GAP };
  const above = (superior === undefined ? [] : [superior]).map((name) =>
    centred({ ...cell, style: 'IssuerSuperior', text: capitals(name), face: 'regular' }),
  );
  const names = lines.map((name) =>
    centred({ ...cell, style: 'Issuer', text: capitals(name), face: 'bold' }),
  );
  const longest = Math.max(0, ...names.map((name) => name.longest));
  return [
    ...[...above, ...names].map((name) => name.paragraph),
    line({ length: longest * ISSUER_LINE_RATIO, available: LEFT_WIDTH }),
  ];
}

/** ô 1 (mục II.1). */
function nation(sizes: SizePreset): readonly Paragraph[] {
  const length = longestLine([wording.motto], { face: 'bold', size: sizes.motto, measure: RIGHT_WIDTH });
  return [
    paragraph('NationalName', capitals(wording.nationalName)),
    paragraph('Motto', wording.motto),
    line({ length: length * MOTTO_LINE_RATIO, available: RIGHT_WIDTH }),
  ];
}
