import type { SectionAnswer } from '../../../../../server/src/contract';
import type { Failure } from '../../../services/failure';

/** The sources that can replace a section's text at once: the template's text, or that of the last issued report. */
export type Replacement = 'reset' | 'carry';

export type Phase =
  | { readonly kind: 'idle' }
  /** `attempts`: how many have failed so far. */
  | { readonly kind: 'saving'; readonly sent: string; readonly attempts: number }
  /** `before`: the text shown when the replacement was requested; text typed meanwhile is kept. */
  | { readonly kind: 'replacing'; readonly by: Replacement; readonly before: string }
  | {
      readonly kind: 'failed';
      readonly by: 'save' | Replacement;
      readonly failure: Failure;
      /** Consecutive failures. */
      readonly attempts: number;
    }
  /** Somebody else's text is on the server: nothing is sent until the user has chosen. */
  | { readonly kind: 'conflict'; readonly theirs: SectionAnswer };

export interface SectionSaving {
  /** The last known state of the server; its text is the one sent, even if the server normalized it. */
  readonly held: SectionAnswer;
  /** The text in the editor. */
  readonly text: string;
  /** Counts changes of the shown text that were not typed. */
  readonly revision: number;
  readonly phase: Phase;
  /** Texts sent without an answer: the server may or may not hold them. */
  readonly unconfirmed: readonly string[];
}

export type SavingEvent =
  | { readonly type: 'typed'; readonly text: string }
  /** A save falls due. */
  | { readonly type: 'due' }
  | { readonly type: 'replaceAsked'; readonly by: Replacement }
  | { readonly type: 'answered'; readonly section: SectionAnswer }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'conflicted'; readonly theirs: SectionAnswer }
  | { readonly type: 'chosen'; readonly whose: 'mine' | 'theirs' }
  /** The section from a different answer of the server. */
  | { readonly type: 'received'; readonly section: SectionAnswer };

export const IDLE = { kind: 'idle' } as const;

export const beginSaving = (section: SectionAnswer): SectionSaving => ({
  held: section,
  text: section.text,
  revision: 0,
  phase: IDLE,
  unconfirmed: [],
});

/** True while the shown text is not known to be on the server. */
export const isUnsaved = ({ held, text, phase, unconfirmed }: SectionSaving): boolean =>
  text !== held.text || unconfirmed.length > 0 || phase.kind === 'conflict' || phase.kind === 'saving';

/** True for a failure that a retry may resolve; a refusal would be repeated. */
export const isPassing = ({ kind }: Failure): boolean => kind === 'offline' || kind === 'server';

/** Shows what the server holds. */
export const adopt = (state: SectionSaving, section: SectionAnswer): SectionSaving => ({
  held: section,
  text: section.text,
  revision: section.text === state.text ? state.revision : state.revision + 1,
  phase: IDLE,
  unconfirmed: [],
});

/** The server holds this version; the shown text will be saved on top of it. */
export const rebase = (state: SectionSaving, held: SectionAnswer): SectionSaving => ({
  ...state,
  held,
  phase: IDLE,
  unconfirmed: [],
});
