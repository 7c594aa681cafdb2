import type { Paragraph } from '../model';

/** The kind of number at the start of a paragraph. */
export type NumberKind = 'part' | 'article' | 'roman' | 'arabic' | 'nested' | 'letter';

export interface Numbered {
  readonly paragraph: Paragraph;
  readonly kind: NumberKind;
  /** The number as typed: "I.", "1.", "1.1.", "a)". */
  readonly mark: string;
  /** The position in the order, from 1; 0 for a letter that is not in the alphabet. */
  readonly value: number;
  /** The part before the last number: "1" for "1.2.". */
  readonly parent: string;
  /** The text after the mark. */
  readonly title: string;
}

/** Points are lettered by the Vietnamese alphabet (Phụ lục I, Phần I, mục II.6). */
export const ALPHABET = 'abcdđeghiklmnopqrstuvxy';

const PART = /^((?:Phần|Chương|Mục)\s+(?:thứ\s+)?([IVX]{1,8}|\d{1,3}))\b\s*[.:]?\s*(.*)$/su;
const ARTICLE = /^(Điều\s+(\d{1,4}))\s*[.:]\s*(.*)$/su;
/** Numerals with L or C are left out: no text has so many parts, and "C." follows "B.". */
const ROMAN = /^([IVX]{1,8})(\.|\/|\))\s*(?=\D|$)(.*)$/su;
const ARABIC = /^(\d{1,2})(\.|\/|\))(?:\s+|(?=\p{Lu}))(.*)$/su;
const NESTED = /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+(.*)$/su;
const LETTER = /^([a-zđ])(\)|\.)\s*(.*)$/su;

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

export function romanValue(text: string): number {
  const digits = [...text].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** Reads the number at the start of a paragraph, typed or automatic; undefined when there is no number. */
export function readNumbered(paragraph: Paragraph): Numbered | undefined {
  const text = `${paragraph.label} ${paragraph.text}`.trim().normalize('NFC');
  const [, part, partValue = '', partTitle = ''] = PART.exec(text) ?? [];
  if (part !== undefined) {
    const value = /^\d/.test(partValue) ? Number(partValue) : romanValue(partValue);
    return {
      paragraph,
      kind: 'part',
      mark: part,
      value,
      parent: part.split(/\s/)[0] ?? '',
      title: partTitle,
    };
  }
  const [, article, articleValue, articleTitle = ''] = ARTICLE.exec(text) ?? [];
  if (article !== undefined)
    return {
      paragraph,
      kind: 'article',
      mark: article,
      value: Number(articleValue),
      parent: '',
      title: articleTitle,
    };
  const [, roman, romanEnd = '', romanTitle = ''] = ROMAN.exec(text) ?? [];
  if (roman !== undefined)
    return {
      paragraph,
      kind: 'roman',
      mark: roman + romanEnd,
      value: romanValue(roman),
      parent: '',
      title: romanTitle,
    };
  const [, nested, nestedTitle = ''] = NESTED.exec(text) ?? [];
  if (nested !== undefined) {
    const numbers = nested.split('.');
    return {
      paragraph,
      kind: 'nested',
      mark: nested,
      value: Number(numbers.at(-1)),
      parent: numbers.slice(0, -1).join('.'),
      title: nestedTitle,
    };
  }
  const [, arabic, arabicEnd = '', arabicTitle = ''] = ARABIC.exec(text) ?? [];
  if (arabic !== undefined)
    return {
      paragraph,
      kind: 'arabic',
      mark: arabic + arabicEnd,
      value: Number(arabic),
      parent: '',
      title: arabicTitle,
    };
  const [, letter, letterEnd = '', letterTitle = ''] = LETTER.exec(text) ?? [];
  if (letter === undefined) return undefined;
  return {
    paragraph,
    kind: 'letter',
    mark: letter + letterEnd,
    value: ALPHABET.indexOf(letter) + 1,
    parent: '',
    title: letterTitle,
  };
}

/** A longer text, or one with a closing mark, is a numbered sentence and not a title. */
const LONGEST_TITLE = 160;

export const isTitle = ({ title }: Numbered): boolean =>
  title.trim() !== '' && title.length <= LONGEST_TITLE && !/[.;:,]$/.test(title.trim());
