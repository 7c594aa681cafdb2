/** Appendices of a report, in numbering order. */
export const APPENDICES = [
  'articles',
  'meetings',
  'outreach',
  'procedures',
  'objectives',
  'evidence',
] as const;
export const MEDIA = ['paper', 'electronic'] as const;
export const SIZES = ['14', '13'] as const;

export type Appendix = (typeof APPENDICES)[number];
export type Medium = (typeof MEDIA)[number];
export type Size = (typeof SIZES)[number];

/** Value in the address for all six. */
const ALL = 'all';

/** Appendices in the address; the server refuses unknown ones. */
export const readAppendices = (text: string | null): readonly Appendix[] => {
  if (text === ALL) return APPENDICES;
  const named = text?.split(',') ?? [];
  return APPENDICES.filter((appendix) => named.includes(appendix));
};

/** The value for the address; null for none. */
export const writeAppendices = (chosen: readonly Appendix[]): string | null => {
  const ordered = APPENDICES.filter((appendix) => chosen.includes(appendix));
  if (ordered.length === APPENDICES.length) return ALL;
  return ordered.length === 0 ? null : ordered.join(',');
};

/** Adds or removes an appendix. */
export const toggleAppendix = (chosen: readonly Appendix[], appendix: Appendix): readonly Appendix[] =>
  chosen.includes(appendix) ? chosen.filter((other) => other !== appendix) : [...chosen, appendix];

/** Paper unless the address says otherwise. */
export const readMedium = (text: string | null): Medium => MEDIA.find((medium) => medium === text) ?? 'paper';

/**
 * Font size in points: the larger of the two allowed by Nghị định 30/2020/NĐ-CP, Phụ lục I, unless the address says
 * otherwise.
 */
export const readSize = (text: string | null): Size => SIZES.find((size) => size === text) ?? '14';
