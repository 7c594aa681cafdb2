/** The figures of a period and the appendices of its report as a spreadsheet. Pure. */
export { composeWorkbook } from './workbook';
