import type { Paragraph } from '../model';
import { foldText, foldToLetters } from './fold';
import { isRowOfSigns, splitUnits, type Unit } from './units';

export interface AppendixParts {
  readonly label: Unit;
  readonly title: readonly Unit[];
  /** "(Kèm theo Báo cáo số ...)" */
  readonly reference: Unit | null;
  /** The paragraphs of the appendix, starting with the label. */
  readonly paragraphs: readonly Paragraph[];
}

const LABEL = /^phu luc( so)?( [ivxlcd]+| \d+)?\s*[.:]?$/;
const MOST_TITLE_LINES = 4;
const LONGEST_LABEL = 40;
/** Limits the work on hostile documents. */
const MOST_APPENDICES = 60;

const isLabel = (unit: Unit): boolean =>
  unit.text.length < LONGEST_LABEL &&
  LABEL.test(foldText(unit.text)) &&
  unit.line === 0 &&
  (unit.paragraph.alignment !== 'both' || unit.paragraph.pageBreak || isCapitalised(unit.text));
const isCapitalised = (text: string): boolean => /^P/.test(text);

/** Finds the appendices from `from` on; each ends where the next one starts. */
export function findAppendices(paragraphs: readonly Paragraph[], from: number): readonly AppendixParts[] {
  const units = splitUnits(paragraphs.slice(from));
  const labels = units.filter((unit) => isLabel(unit) && !isInGrid(unit)).slice(0, MOST_APPENDICES);
  return labels.map((label, index) => {
    const next = labels[index + 1];
    const own = units.slice(units.indexOf(label) + 1, next === undefined ? undefined : units.indexOf(next));
    const head = own.filter(({ text }) => !isRowOfSigns(text)).slice(0, MOST_TITLE_LINES + 2);
    const reference = head.find(({ text }) => isReference(text)) ?? null;
    return {
      label,
      title: findTitleLines(head, reference),
      reference,
      paragraphs: paragraphs.slice(label.paragraph.index, next?.paragraph.index),
    };
  });
}

const isInGrid = ({ paragraph: { place } }: Unit): boolean => place.kind === 'cell' && place.table.bordered;
const isReference = (text: string): boolean => /^(banhanh)?kemtheo/.test(foldToLetters(text));

function findTitleLines(head: readonly Unit[], reference: Unit | null): readonly Unit[] {
  const before = reference === null ? head : head.slice(0, head.indexOf(reference));
  const end = before.findIndex(
    (unit, index) =>
      isInGrid(unit) || (index > 0 && (unit.paragraph.alignment !== 'center' || isCaption(unit))),
  );
  return before.slice(0, end === -1 ? MOST_TITLE_LINES : end);
}

/**
 * Recognises the name of a table, which may directly follow the title in an electronic document. It is italic; titles
 * are not.
 */
const isCaption = ({ pieces }: Unit): boolean => pieces.every(({ look }) => look.italic);
