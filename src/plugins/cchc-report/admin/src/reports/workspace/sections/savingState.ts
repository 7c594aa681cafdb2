import { isUnsaved, type SectionSaving } from './sectionState';

/** The state of all sections together: the one that needs the user's attention first. */
export type SavingState = 'conflict' | 'failed' | 'saving' | 'saved';

export const combineSaving = (sections: Iterable<SectionSaving>): SavingState => {
  const all = [...sections];
  if (all.some(({ phase }) => phase.kind === 'conflict')) return 'conflict';
  if (all.some((state) => state.phase.kind === 'failed' && isUnsaved(state))) return 'failed';
  return all.some((state) => isUnsaved(state) || state.phase.kind === 'replacing') ? 'saving' : 'saved';
};
