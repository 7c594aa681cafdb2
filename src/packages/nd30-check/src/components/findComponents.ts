import type { DocumentModel, Paragraph } from '../model';
import { findAppendices, type AppendixParts } from './appendices';
import { closingParts, type ClosingParts } from './closing';
import { letterheadParts, type LetterheadParts } from './letterhead';
import { findTypeName, isAddresseeLead, titleParts, type TitleParts } from './title';
import { splitUnits, type Unit } from './units';

/** The components of a document, by their text and place. */
export interface Components extends LetterheadParts, TitleParts, ClosingParts {
  /** The lines above tên loại. */
  readonly head: readonly Unit[];
  /** The index of the paragraph after the head. */
  readonly headEnd: number;
  /** Paragraphs of the text (ô 6) with text, outside tables. */
  readonly body: readonly Paragraph[];
  /** All paragraphs from the first of the text to the last, with tables and blank ones. */
  readonly bodySpan: readonly Paragraph[];
  readonly appendices: readonly AppendixParts[];
}

/** The most lines of a letterhead when tên loại is not found. */
const LONGEST_HEAD = 16;
/** The most units that are searched for tên loại. */
const FARTHEST_TYPE = 120;

export function findComponents({ paragraphs }: DocumentModel): Components {
  const all = splitUnits(paragraphs);
  const typeName = findTypeName(all.slice(0, FARTHEST_TYPE)) ?? null;
  const headEnd = typeName === null ? findHeadEnd(all) : all.indexOf(typeName);
  const head = all.slice(0, headEnd);
  const after = all.slice(typeName === null ? headEnd : headEnd + 1);
  const appendices = findAppendices(paragraphs, after[0]?.paragraph.index ?? paragraphs.length);
  const firstAppendix = appendices[0]?.label.paragraph.index ?? paragraphs.length;
  const rest = after.filter(({ paragraph }) => paragraph.index < firstAppendix);
  const { used, ...title } = titleParts(typeName, rest);
  const text = rest.slice(used);
  const closing = closingParts(text);
  const from = text[0]?.paragraph.index ?? firstAppendix;
  const bodySpan = paragraphs.slice(from, Math.min(firstAppendix, findFirstParagraph(closing)));
  return {
    head,
    headEnd: all[headEnd]?.paragraph.index ?? paragraphs.length,
    ...letterheadParts(head),
    ...title,
    ...closing,
    bodySpan,
    body: bodySpan.filter(({ place, text: shown }) => place.kind === 'body' && shown.trim() !== ''),
    appendices,
  };
}

function findHeadEnd(units: readonly Unit[]): number {
  const lead = units.findIndex(({ text }) => isAddresseeLead(text));
  const prose = units.findIndex(({ text }) => text.length > 120);
  const ends = [lead, prose, LONGEST_HEAD, units.length].filter((end) => end >= 0);
  return Math.min(...ends);
}

const listClosingUnits = ({ signature, recipients }: ClosingParts): readonly Unit[] => [
  ...(recipients === null ? [] : [recipients.heading, ...recipients.items]),
  ...(signature === null ? [] : signature.authority),
  ...(signature?.name == null ? [] : [signature.name]),
];

const findFirstParagraph = (closing: ClosingParts): number =>
  listClosingUnits(closing).reduce((first, { paragraph }) => Math.min(first, paragraph.index), Infinity);
