import type { ChangesAnswer } from '../../../../../server/src/contract';

/** What moved in a word: figures, or only what the template makes of them. Null where nothing did. */
export const changesTitle = ({
  figures,
  sections,
}: Pick<ChangesAnswer['data'], 'figures' | 'sections'>): {
  readonly key: 'figures' | 'sections';
  readonly count: number;
} | null => {
  if (figures.length > 0) return { key: 'figures', count: figures.length };
  return sections.length > 0 ? { key: 'sections', count: sections.length } : null;
};
