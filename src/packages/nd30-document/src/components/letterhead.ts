import { oneLine } from '../text';
import { longestLine } from '../metrics';
import {
  ISSUER_LINE_RANGE,
  ISSUER_LINE_RATIO,
  LETTERHEAD_LEFT_SHARE,
  MOTTO_LINE_RATIO,
  type SizePreset,
} from '../norm';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';
import { centreText, type Centred } from './centred';
import { twoColumnWidths } from './columns';
import { numberLine, placeAndDateLine } from './numberAndDate';
import { shortLineLength } from './shortLine';
import { capitals } from './text';
import { composeUrgency, type UrgencyMark } from './urgency';

/** Gap on each side of the issuer's name in twips, so that it does not run into quốc hiệu. */
const COLUMN_GAP = 100;

/** ô 1-4, texts and positions for every file format. Lengths in twips. */
export interface Letterhead {
  readonly widths: readonly [left: number, right: number];
  /**
   * ô 2 (mục II.2): the superior agency upright, the issuer bold; the line is measured on the issuer's lines.
   */
  readonly issuer: {
    readonly superior: Centred | null;
    readonly names: readonly Centred[];
    readonly lineLength: number;
  };
  /** ô 1 (mục II.1). */
  readonly nation: { readonly name: string; readonly motto: string; readonly lineLength: number };
  readonly number: string;
  readonly urgency: UrgencyMark | null;
  readonly placeAndDate: Centred;
}

/** Words and measures the head of page 1. */
export function composeLetterhead(document: ReportDocument, sizes: SizePreset): Letterhead {
  const { issuer, number, urgency, place, date } = document;
  const widths = twoColumnWidths(LETTERHEAD_LEFT_SHARE);
  const [left, right] = widths;
  const cell = { size: sizes.issuer, available: left, gap: COLUMN_GAP };
  const names = issuer.lines.map((name) =>
    centreText({ ...cell, text: capitals(name), face: 'bold', aboveLine: true }),
  );
  const motto = longestLine([wording.motto], { face: 'bold', size: sizes.motto, measure: right });
  return {
    widths,
    issuer: {
      superior:
        issuer.superior === undefined
          ? null
          : centreText({ ...cell, text: capitals(issuer.superior), face: 'regular' }),
      names,
      lineLength: shortLineLength(names, { range: ISSUER_LINE_RANGE, ratio: ISSUER_LINE_RATIO }),
    },
    nation: {
      name: capitals(wording.nationalName),
      motto: wording.motto,
      lineLength: motto * MOTTO_LINE_RATIO,
    },
    number: numberLine(number),
    urgency: urgency === undefined ? null : composeUrgency(urgency),
    placeAndDate: centreText({
      text: placeAndDateLine(oneLine(place), date),
      // The widths of the italic face are nearly the same.
      face: 'regular',
      size: sizes.placeAndDate,
      available: right,
    }),
  };
}
