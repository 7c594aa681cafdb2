import { isPassing, isUnsaved, type SectionSaving } from './sectionState';

/** Milliseconds after the last key: long enough for a word, short enough to lose little in a power cut. */
const TYPING = 1_200;
/** Text typed without a pause is saved at this interval. */
const LONGEST = 10_000;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 60_000;

/**
 * Milliseconds until a section's next save; null if it does not save automatically. `waited`: time since the first
 * unsaved key.
 */
export const chooseDelay = (state: SectionSaving, waited: number): number | null => {
  const { phase } = state;
  switch (phase.kind) {
    case 'idle':
      return isUnsaved(state) ? Math.max(0, Math.min(TYPING, LONGEST - waited)) : null;
    case 'failed':
      if (!isUnsaved(state)) return null;
      return isPassing(phase.failure) ? Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (phase.attempts - 1)) : null;
    case 'saving':
    case 'replacing':
    case 'conflict':
      return null;
  }
};

/** A refused text is sent again only after it was changed. */
export const TYPED_AFTER_REFUSAL = TYPING;
