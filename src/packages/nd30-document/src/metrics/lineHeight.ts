/** Height of a single-spaced line of Times New Roman in ems: ascent 1825, descent 443 and line gap 87 of 2048 (its `hhea` table). */
export const SINGLE_LINE = (1825 + 443 + 87) / 2048;
