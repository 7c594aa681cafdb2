/** The appendices that a report can have, in the order in which they are numbered. */
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

/** In the address, in place of all six names. */
const ALL = 'all';

/** The appendices that an address names; what is none of them is left to the server to refuse. */
export const readAppendices = (text: string | null): readonly Appendix[] => {
  if (text === ALL) return APPENDICES;
  const named = text?.split(',') ?? [];
  return APPENDICES.filter((appendix) => named.includes(appendix));
};

/** As an address says them; null says none. */
export const writeAppendices = (chosen: readonly Appendix[]): string | null => {
  const ordered = APPENDICES.filter((appendix) => chosen.includes(appendix));
  if (ordered.length === APPENDICES.length) return ALL;
  return ordered.length === 0 ? null : ordered.join(',');
};

/** With an appendix where it was not chosen, and without it where it was. */
export const toggled = (chosen: readonly Appendix[], appendix: Appendix): readonly Appendix[] =>
  chosen.includes(appendix) ? chosen.filter((other) => other !== appendix) : [...chosen, appendix];

/** On paper unless the address says otherwise. */
export const mediumOf = (text: string | null): Medium => MEDIA.find((medium) => medium === text) ?? 'paper';

/** In points: of the two presets that Nghị định 30/2020/NĐ-CP, Phụ lục I allows, the larger unless the address says otherwise. */
export const sizeOf = (text: string | null): Size => SIZES.find((size) => size === text) ?? '14';
