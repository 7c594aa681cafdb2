import { appendixLabel, fillTemplate, oneLine } from '../text';
import { APPENDIX_LINE_RATIO, SUBJECT_LINE_RANGE, measureTextWidth, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';
import { centreText, type Centred } from './centred';
import { dateInWords, numberText } from './numberAndDate';
import { shortLineLength } from './shortLine';
import { capitals } from './text';

/**
 * Phụ lục I, Phần I, mục III.1: the head above the tables of an appendix: its text and measurements; lengths in
 * twips.
 */
export interface AppendixHead {
  /** Font size of the appendix text. */
  readonly width: number;
  /** "Phụ lục" or "Phụ lục II". */
  readonly label: string;
  readonly title: Centred;
  /**
   * The document that the appendix belongs to, printed above a line; null in an electronic document, which may omit
   * it.
   */
  readonly reference: { readonly text: Centred; readonly lineLength: number } | null;
}

/**
 * Words and measures the head of an appendix.
 * @param index its position among the report's appendices, from 0
 * @throws RangeError if there is no appendix at that position
 */
export function composeAppendix(document: ReportDocument, index: number, sizes: SizePreset): AppendixHead {
  const { appendices, medium } = document;
  const appendix = appendices[index];
  if (appendix === undefined) throw new RangeError(`There is no appendix ${index + 1}.`);
  const available = measureTextWidth(appendix.orientation);
  return {
    width: available,
    label: appendixLabel(index, appendices.length),
    title: centreText({
      text: capitals(appendix.title),
      face: 'bold',
      size: sizes.appendixTitle,
      available,
    }),
    reference: medium === 'paper' ? reference(document, available, sizes) : null,
  };
}

/** "(Kèm theo Báo cáo số 07/BC-UBND ngày 05 tháng 6 năm 2024 của Ủy ban nhân dân xã Ích Hậu)". */
function reference(
  { typeName, number, date, properties }: ReportDocument,
  available: number,
  sizes: SizePreset,
): AppendixHead['reference'] {
  const words = fillTemplate(wording.appendixReference, {
    type: oneLine(typeName),
    number: numberText(number.value),
    symbol: oneLine(number.symbol),
    date: dateInWords(date),
    agency: oneLine(properties.agency),
  });
  const text = centreText({
    text: words,
    face: 'regular',
    size: sizes.appendixReference,
    available,
    aboveLine: true,
  });
  return {
    text,
    lineLength: shortLineLength([text], { range: SUBJECT_LINE_RANGE, ratio: APPENDIX_LINE_RATIO }),
  };
}
