// @ts-check
import { WORDS } from './words.js';

const { value, previous, sameLastYear } = WORDS.figures;

/** What a figure is and what it is compared with: the columns of the table, the bars of the chart. */
export const SERIES = /** @type {const} */ ([
  { name: 'value', look: 'now', label: value },
  { name: 'previous', look: 'before', label: previous },
  { name: 'sameLastYear', look: 'year-ago', label: sameLastYear },
]);
