import { breakLines, SINGLE_LINE } from '../metrics';
import { SIGNATURE_LEFT_SHARE, SIGNATURE_ROOM, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { twoColumnWidths } from './columns';
import { recipientNames } from './recipientNames';
import { composeSignature, type Signature } from './signature';
import { listLines } from './text';

/**
 * A longer list (over two fifths of a page) may continue on the next page; a shorter one stays beside the signature.
 */
const MOST_LINES_BESIDE = 24;

/** The texts of ô 7 and ô 9b. */
export interface Closing {
  readonly signature: Signature;
  /** The recipients with dashes and punctuation: those beside the signature, and the rest of a long list below it. */
  readonly beside: readonly string[];
  readonly below: readonly string[];
}

/** Words the end of the report and splits a list that would separate the signature from the text. */
export function composeClosing(document: ReportDocument, sizes: SizePreset): Closing {
  const signature = composeSignature(document.signature, sizes);
  const items = listLines(recipientNames(document));
  const [measure] = twoColumnWidths(SIGNATURE_LEFT_SHARE);
  const setting = { face: 'regular', size: sizes.recipientsList, measure } as const;
  const lines = items.map((item) => breakLines(item, setting).length);
  if (sum(lines) <= MOST_LINES_BESIDE) return { signature, beside: items, below: [] };
  const room = signatureHeight(signature, sizes) - lineHeight(sizes.recipientsHeading);
  const fitting = Math.floor(room / lineHeight(sizes.recipientsList));
  const first = items.findIndex((_, index) => sum(lines.slice(0, index + 1)) > fitting);
  return { signature, beside: items.slice(0, first), below: items.slice(first) };
}

const lineHeight = (size: number): number => SINGLE_LINE * size * 10;

const signatureHeight = ({ authority, name }: Signature, sizes: SizePreset): number =>
  sum(authority.map(({ lines }) => lines)) * lineHeight(sizes.authority) +
  SIGNATURE_ROOM +
  Math.max(1, name.lines) * lineHeight(sizes.signerName);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
