import types from './documentTypes.vi.json';

/** One of the 29 types of administrative document (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, mục I). */
export type DocumentType = keyof typeof types;

/** The type's name as a sentence begins with it: "Kế hoạch". */
export const documentTypeName = (type: DocumentType): string => types[type].name;

/** The type's abbreviation in a symbol: "KH"; null for công văn and thư công, which have none. */
export const documentTypeAbbreviation = (type: DocumentType): string | null => types[type].abbreviation;

/** All types in the order of the decree. */
export const DOCUMENT_TYPES = Object.keys(types) as readonly DocumentType[];
