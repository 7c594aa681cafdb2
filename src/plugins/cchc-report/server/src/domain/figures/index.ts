/** Figures: from counted cells and a period to the values of the contract. */
export { computeFigures, createReading } from './compute';
export { daysNeeded, toFrame, type Frame } from './frame';
export {
  BREAKDOWNS,
  FIGURES,
  figuresOf,
  isFigureId,
  type BreakdownId,
  type FigureId,
  type FigureRow,
} from './ids';
export { breakdownLabel, figureLabel, figureUnit, rowLabel } from './labels';
export { findLateness, measureObjectives, stateOn, type Lateness } from './objectives';
export { joinCells } from './join';
export { countInForce, countPosted, countPostedIn, isStockKnown } from './procedures';
export { outreachAmountsIn, type OutreachAmount } from './outreach';
export { listBreakdowns, REGISTRY } from './registry';
export * from './keys';
export type * from './cells';
