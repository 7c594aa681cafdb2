/** How wide text is in Times New Roman, without a font at hand. */
export { balancedMeasure } from './balance';
export { SINGLE_LINE } from './lineHeight';
export { breakLines, longestLine, type Setting } from './lines';
export { textWidth } from './textWidth';
