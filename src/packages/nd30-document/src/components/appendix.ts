import { appendixLabel, fillTemplate, oneLine } from '../text';
import { APPENDIX_LINE_RATIO, textWidthOf, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';
import { centred, type Centred } from './centred';
import { dateInWords, numberText } from './numberAndDate';
import { capitals } from './text';

/** Phụ lục I, Phần I, mục III.1: what stands above the tables of an appendix, worded and measured; lengths in twips. */
export interface AppendixHead {
  /** Of its text. */
  readonly width: number;
  /** "Phụ lục" or "Phụ lục II". */
  readonly label: string;
  readonly title: Centred;
  /** Which document it belongs to, above a line; null in an electronic document, which need not say so. */
  readonly reference: { readonly text: Centred; readonly lineLength: number } | null;
}

/**
 * Words and measures the head of one of the report's appendices.
 * @param index its place among them, from 0
 * @throws RangeError when there is none at that place
 */
export function appendixOf(document: ReportDocument, index: number, sizes: SizePreset): AppendixHead {
  const { appendices, medium } = document;
  const appendix = appendices[index];
  if (appendix === undefined) throw new RangeError(`There is no appendix ${index + 1}.`);
  const available = textWidthOf(appendix.orientation);
  return {
    width: available,
    label: appendixLabel(index, appendices.length),
    title: centred({
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
  const text = centred({ text: words, face: 'regular', size: sizes.appendixReference, available });
  return { text, lineLength: text.longest * APPENDIX_LINE_RATIO };
}
