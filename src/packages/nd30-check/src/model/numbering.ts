import { attribute, child, findChildren, readValue, type XmlElement } from '../package';
import { roman } from 'nd30-document/text';
import { wholeNumber } from './measures';
import { indents, type ParagraphLayer } from './paragraphLayer';

/** A level of an automatic list. */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly indents: ParagraphLayer;
}

/** Counts the automatic numbers of a document, which are not part of its text. */
export interface Numbering {
  /** Returns the indents of a level of a list. */
  findIndents(list: string, level: number): ParagraphLayer;
  /** Returns the label of the next paragraph of a list: "I.", "1.2.", "a)", "-". Each call advances the count. */
  next(list: string, level: number): string;
}

const HIGHEST_ROMAN = 3999;
/** The largest start value in Word. */
const HIGHEST_START = 32_767;
const LETTERS = 26;

export function numbering(root: XmlElement | undefined): Numbering {
  const abstracts = new Map(
    findChildren(root, 'w:abstractNum').map((element): [string, XmlElement] => [
      attribute(element, 'w:abstractNumId') ?? '',
      element,
    ]),
  );
  const lists = new Map(
    findChildren(root, 'w:num').map((element): [string, XmlElement] => [
      attribute(element, 'w:numId') ?? '',
      element,
    ]),
  );
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();

  const findAbstractId = (list: string) => readValue(lists.get(list), 'w:abstractNumId') ?? '';
  const findOverride = (list: string, level: number) =>
    findChildren(lists.get(list), 'w:lvlOverride').find(
      (element) => Number(attribute(element, 'w:ilvl')) === level,
    );
  const levels = new Map<string, Level>();
  const findLevel = (list: string, index: number): Level => {
    const key = `${list} ${index}`;
    const known = levels.get(key) ?? readLevel(list, index);
    levels.set(key, known);
    return known;
  };
  const readLevel = (list: string, index: number): Level => {
    const byIndex = (element: XmlElement) => Number(attribute(element, 'w:ilvl')) === index;
    const element =
      child(findOverride(list, index), 'w:lvl') ??
      findChildren(abstracts.get(findAbstractId(list)), 'w:lvl').find(byIndex);
    return {
      format: readValue(element, 'w:numFmt') ?? 'decimal',
      text: readValue(element, 'w:lvlText') ?? '',
      start: wholeNumber(readValue(element, 'w:start'), 1, HIGHEST_START),
      indents: indents(child(child(element, 'w:pPr'), 'w:ind')),
    };
  };

  function countNext(list: string, index: number): readonly number[] {
    const id = findAbstractId(list);
    const counts = counters.get(id) ?? [];
    counters.set(id, counts);
    const start = readValue(findOverride(list, index), 'w:startOverride');
    const key = `${list} ${index}`;
    if (start !== undefined && !restarted.has(key)) counts[index] = wholeNumber(start, 1, HIGHEST_START) - 1;
    restarted.add(key);
    for (let above = 0; above < index; above += 1) counts[above] ??= findLevel(list, above).start;
    counts[index] = (counts[index] ?? findLevel(list, index).start - 1) + 1;
    counts.length = index + 1;
    return counts;
  }

  return {
    findIndents: (list, index) => findLevel(list, index).indents,
    next(list, index) {
      const counts = countNext(list, index);
      const { format, text } = findLevel(list, index);
      if (format === 'none') return '';
      if (format === 'bullet') return toBullet(text);
      return text.replace(/%(\d)/g, (_, digit: string) => {
        const of = Number(digit) - 1;
        return formatNumber(counts[of] ?? 0, findLevel(list, of).format);
      });
    },
  };
}

/** Replaces signs of symbol fonts, which are in the private use area, by "•": the exact sign does not matter here. */
const toBullet = (text: string): string => (/^[\uE000-\uF8FF]?$/u.test(text.trim()) ? '•' : text.trim());

function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
    case 'lowerRoman': {
      if (value < 1 || value > HIGHEST_ROMAN) return String(value);
      return format === 'upperRoman' ? roman(value) : roman(value).toLowerCase();
    }
    case 'upperLetter':
      return formatLetter(value).toUpperCase();
    case 'lowerLetter':
      return formatLetter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** Counts as Word does, "a" to "z", then "aa", without "đ". */
function formatLetter(value: number): string {
  if (value < 1) return '';
  const sign = String.fromCharCode('a'.charCodeAt(0) + ((value - 1) % LETTERS));
  return sign.repeat(Math.min(4, Math.ceil(value / LETTERS)));
}
