import { DOCUMENT_TYPES, documentTypeAbbreviation, documentTypeName, oneLine } from '../vi';
import wording from './wording.vi.json';

/** Names a document of an unrecorded type by the abbreviation in its symbol: "TB-UBND" is a thông báo. */
export function typeNameBySymbol(symbol: string): string {
  const [abbreviation] = oneLine(symbol).split('-');
  const type = DOCUMENT_TYPES.find((each) => documentTypeAbbreviation(each) === abbreviation);
  return type === undefined ? wording.otherDocument : documentTypeName(type);
}
