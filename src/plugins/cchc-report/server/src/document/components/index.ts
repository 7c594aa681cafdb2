/** What each component of the norm says and where it stands, whatever it is written in; the writers only draw it. */
export { addresseesOf } from './addressees';
export { appendixOf, type AppendixHead } from './appendix';
export type { Centred } from './centred';
export { checkedCells } from './cells';
export { twoColumnWidths } from './columns';
export { fittedColumnWidths } from './columnWidths';
export { isBoldHeading } from './heading';
export { letterheadOf, type Letterhead } from './letterhead';
export { recipientNames } from './recipientNames';
export { signatureOf } from './signature';
export * from './spacing';
export { DASH, listItems, listLines, runText } from './text';
export { titleOf } from './title';
