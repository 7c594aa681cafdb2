import type { SectionAnswer } from '../../../../../server/src/contract';
import type { Failure } from '../../../services/failure';
import {
  adopt,
  rebase,
  IDLE,
  isPassing,
  isUnsaved,
  type SavingEvent,
  type SectionSaving,
} from './sectionState';

/**
 * Brings the text of one section to the server without losing a word: in any order of typing, answers, failures and
 * saves by others, the last typed text is on the server or still shown.
 */

const onDue = (state: SectionSaving): SectionSaving => {
  const { phase, text } = state;
  if (phase.kind !== 'idle' && phase.kind !== 'failed') return state;
  const attempts = phase.kind === 'failed' && phase.by === 'save' ? phase.attempts : 0;
  if (isUnsaved(state)) return { ...state, phase: { kind: 'saving', sent: text, attempts } };
  return phase.kind === 'idle' ? state : { ...state, phase: IDLE };
};

const onAnswered = (state: SectionSaving, section: SectionAnswer): SectionSaving => {
  switch (state.phase.kind) {
    case 'saving':
      return rebase(state, { ...section, text: state.phase.sent });
    case 'replacing':
      return state.text === state.phase.before
        ? adopt(state, section)
        : { ...state, phase: { kind: 'conflict', theirs: section } };
    case 'idle':
    case 'failed':
    case 'conflict':
      return state;
  }
};

const onFailed = (state: SectionSaving, failure: Failure): SectionSaving => {
  const { phase, unconfirmed } = state;
  if (phase.kind === 'replacing')
    return { ...state, phase: { kind: 'failed', by: phase.by, failure, attempts: 1 } };
  if (phase.kind !== 'saving') return state;
  return {
    ...state,
    phase: { kind: 'failed', by: 'save', failure, attempts: phase.attempts + 1 },
    // A refused text did not arrive; after a lost connection that is unknown.
    unconfirmed: isPassing(failure) ? [...new Set([...unconfirmed, phase.sent])] : unconfirmed,
  };
};

const onConflicted = (state: SectionSaving, theirs: SectionAnswer): SectionSaving => {
  const { phase, unconfirmed, text } = state;
  if (phase.kind !== 'saving' && phase.kind !== 'replacing') return state;
  // An earlier save of ours arrived and only its answer was lost.
  if (unconfirmed.includes(theirs.text)) return rebase(state, theirs);
  const isAsBefore = phase.kind === 'replacing' && text === phase.before;
  if (isAsBefore || text === theirs.text) return adopt(state, theirs);
  return { ...state, phase: { kind: 'conflict', theirs }, unconfirmed: [] };
};

const onChosen = (state: SectionSaving, whose: 'mine' | 'theirs'): SectionSaving => {
  if (state.phase.kind !== 'conflict') return state;
  const { theirs } = state.phase;
  return whose === 'theirs' ? adopt(state, theirs) : rebase(state, theirs);
};

const onReceived = (state: SectionSaving, section: SectionAnswer): SectionSaving => {
  const { held, phase } = state;
  // The request under way will get this answer itself.
  if (phase.kind === 'saving' || phase.kind === 'replacing' || section.version < held.version) return state;
  if (phase.kind === 'conflict')
    return section.version < phase.theirs.version
      ? state
      : { ...state, phase: { kind: 'conflict', theirs: section } };
  // The same text, whose values may have changed, or its origin in the template.
  if (section.version === held.version) return { ...state, held: { ...section, text: held.text } };
  if (!isUnsaved(state)) return adopt(state, section);
  if (section.text === held.text || state.unconfirmed.includes(section.text)) return rebase(state, section);
  return section.text === state.text
    ? adopt(state, section)
    : { ...state, phase: { kind: 'conflict', theirs: section }, unconfirmed: [] };
};

/** The state after an event. */
export const afterEvent = (state: SectionSaving, event: SavingEvent): SectionSaving => {
  switch (event.type) {
    case 'typed':
      return event.text === state.text ? state : { ...state, text: event.text };
    case 'due':
      return onDue(state);
    case 'replaceAsked':
      // The shown text must be saved before it is replaced, or the server never had it.
      return state.phase.kind === 'idle' && !isUnsaved(state)
        ? { ...state, phase: { kind: 'replacing', by: event.by, before: state.text } }
        : state;
    case 'answered':
      return onAnswered(state, event.section);
    case 'failed':
      return onFailed(state, event.failure);
    case 'conflicted':
      return onConflicted(state, event.theirs);
    case 'chosen':
      return onChosen(state, event.whose);
    case 'received':
      return onReceived(state, event.section);
  }
};
