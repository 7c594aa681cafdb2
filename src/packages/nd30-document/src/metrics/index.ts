/** Measures text in Times New Roman without needing the font. */
export { balancedMeasure, LAST_LINE_ABOVE_A_LINE } from './balance';
export { SINGLE_LINE } from './lineHeight';
export { breakLines, longestLine, type Setting } from './lines';
export { textWidth } from './textWidth';
