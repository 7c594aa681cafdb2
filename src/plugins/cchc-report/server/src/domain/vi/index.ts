/** How Vietnamese administrative text is written (Nghị định 30/2020/NĐ-CP): pure functions, one a file. */
export { asciiFileName } from './asciiFileName';
export { capitalise, decapitalise } from './capitalise';
export { createCitations, type Cite, type CitedDocument } from './citations';
export {
  DOCUMENT_TYPES,
  documentTypeAbbreviation,
  documentTypeName,
  isDocumentType,
  type DocumentType,
} from './documentType';
export { fillTemplate } from './fillTemplate';
export { formatDate, formatDateInWords, padMonth } from './formatDate';
export { formatDocumentNumber } from './formatDocumentNumber';
export { formatDecimal, formatInteger } from './formatNumber';
export { formatPercent } from './formatPercent';
export { joinList } from './joinList';
export { oneLine } from './oneLine';
export { padNumber } from './padNumber';
export { plainText } from './plainText';
export { roman } from './roman';
export { shortAgencyName } from './shortAgencyName';
export { shown } from './shown';
export { stripDiacritics } from './stripDiacritics';
