/** How Vietnamese administrative text is written (Nghị định 30/2020/NĐ-CP): pure functions, one a file. */
export { appendixLabel } from './appendixLabel';
export { asciiFileName } from './asciiFileName';
export { capitalise, decapitalise } from './capitalise';
export { createCitations } from './citations';
export { DOCUMENT_TYPES, documentTypeAbbreviation, documentTypeName } from './documentType';
export { fillTemplate } from './fillTemplate';
export { formatDate, formatDateInWords, formatNumericDate, padMonth } from './formatDate';
export { formatDocumentNumber } from './formatDocumentNumber';
export { formatDecimal } from './formatNumber';
export { formatPercent } from './formatPercent';
export { isSyllable } from './isSyllable';
export { joinList } from './joinList';
export { oneLine } from './oneLine';
export { canBeTcvn3, fromTcvn3, isVniWord, seenWords } from './oldFonts';
export { padNumber } from './padNumber';
export { plainText, withoutUnseen } from './plainText';
export { safeAsciiFileName, safeFileName } from './safeFileName';
export { shown } from './shown';
