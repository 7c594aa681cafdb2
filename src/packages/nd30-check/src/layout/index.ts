/** How the paragraphs of a file stand on the page, estimated from their text: lines, heights, places. */
export { heightOf } from './heights';
export { lineGap } from './lineGap';
export { gapBelow, lowerBy } from './levels';
export { lineHeight, linesOf, roomOf } from './lines';
export { findOverflow, type Overflow } from './overflow';
