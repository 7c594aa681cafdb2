/** Nghị định 30/2020/NĐ-CP, Phụ lục I, as numbers: one named constant a legal value. */
export * from './layout';
export * from './page';
export { SIZES, type SizePreset } from './sizes';
