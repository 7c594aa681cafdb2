import { fillTemplate } from './fillTemplate';
import { roman } from './roman';
import words from './words.vi.json';

/**
 * "Phụ lục" where there is one, "Phụ lục I", "Phụ lục II" where there are several (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * Phần I, mục III.1). `index` counts from 0.
 */
export const appendixLabel = (index: number, count: number): string =>
  count === 1 ? words.appendix : fillTemplate(words.numberedAppendix, { number: roman(index + 1) });
