import type { ChangesAnswer } from '../../../../../server/src/contract';

/** The title of the changes: figures, or only sections if the template changed. Null if nothing changed. */
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
