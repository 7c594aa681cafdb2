import types from './documentTypes.vi.json';
import { padNumber, roman } from './numbers';
import { fillTemplate } from './text';
import words from './words.vi.json';

/** One of the 29 types of administrative document (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, mục I). */
export type DocumentType = keyof typeof types;

/** The type's name at the start of a sentence: "Kế hoạch". */
export const documentTypeName = (type: DocumentType): string => types[type].name;

/** The type's abbreviation in a symbol: "KH"; null for công văn and thư công, which have none. */
export const documentTypeAbbreviation = (type: DocumentType): string | null => types[type].abbreviation;

/** All types in the order of the decree. */
export const DOCUMENT_TYPES = Object.keys(types) as readonly DocumentType[];

/**
 * Number and symbol of a document: "07/KH-UBND", "145/BC-UBND" (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II,
 * khoản 3). A text number may already contain its year or symbol: "09/2019" with "NĐ-CP" gives "09/2019/NĐ-CP",
 * "76/NQ-CP" with or without "NQ-CP" gives "76/NQ-CP". Empty if both are empty.
 */
export function formatDocumentNumber(number: number | string, symbol: string): string {
  const text = typeof number === 'number' || /^\d+$/.test(number) ? padNumber(Number(number)) : number.trim();
  const suffix = symbol.trim();
  if (text === '' || suffix === '') return text + suffix;
  return text.endsWith(`/${suffix}`) ? text : `${text}/${suffix}`;
}

/**
 * "Phụ lục" for a single appendix, "Phụ lục I", "Phụ lục II" for several (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
 * mục III.1). `index` counts from 0.
 */
export const appendixLabel = (index: number, count: number): string =>
  count === 1 ? words.appendix : fillTemplate(words.numberedAppendix, { number: roman(index + 1) });
