/** Figures: from counted cells and a period to the values of the contract. */
export { computeFigures, readingOf, type FiguresInput } from './compute';
export { comparedFrames, daysNeeded, frameOf, yearToDate, type ComparedFrames, type Frame } from './frame';
export { BREAKDOWNS, FIGURE_IDS, isFigureId, type BreakdownId, type FigureId } from './ids';
export { figureLabel, figureUnit, rowLabel } from './labels';
export { measureObjectives, type MeasuredObjective } from './objectives';
export { breakdownsOf, REGISTRY, type FigureDefinition } from './registry';
export * from './keys';
export type * from './cells';
