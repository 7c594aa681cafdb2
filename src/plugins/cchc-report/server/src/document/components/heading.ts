import type { Heading } from '../tree';

/** Level 1 and 2 bold (mục II.6: "Mục" and titled "khoản"), level 3 upright (mục II.6: "điểm"). */
export const isBoldHeading = (level: Heading['level']): boolean => level < 3;
