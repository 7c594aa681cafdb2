import type { SectionAnswer } from '../../../../../server/src/contract';
import type { Failure } from '../../../services/failure';

/** What takes the place of a section's text at once: the template's words, or those of the last issued report. */
export type Replacement = 'reset' | 'carry';

export type Phase =
  | { readonly kind: 'idle' }
  /** After so many tries that failed. */
  | { readonly kind: 'saving'; readonly sent: string; readonly attempts: number }
  /** `before`: what was shown when it was asked for; what is typed meanwhile is not thrown away. */
  | { readonly kind: 'replacing'; readonly by: Replacement; readonly before: string }
  | {
      readonly kind: 'failed';
      readonly by: 'save' | Replacement;
      readonly failure: Failure;
      /** In a row. */
      readonly attempts: number;
    }
  /** Somebody else's text is on the server: nothing is sent until the reader has chosen. */
  | { readonly kind: 'conflict'; readonly theirs: SectionAnswer };

export interface SectionSaving {
  /** What the server is known to hold; its text is what was sent, whatever the server made of it. */
  readonly held: SectionAnswer;
  /** What is shown. */
  readonly text: string;
  /** Counts the times that something else than typing changed what is shown. */
  readonly revision: number;
  readonly phase: Phase;
  /** What was sent without an answer: the server may hold it or not. */
  readonly unconfirmed: readonly string[];
}

export type SavingEvent =
  | { readonly type: 'typed'; readonly text: string }
  /** It is time to save. */
  | { readonly type: 'due' }
  | { readonly type: 'replaceAsked'; readonly by: Replacement }
  | { readonly type: 'answered'; readonly section: SectionAnswer }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'conflicted'; readonly theirs: SectionAnswer }
  | { readonly type: 'chosen'; readonly whose: 'mine' | 'theirs' }
  /** The section as another answer of the server tells it. */
  | { readonly type: 'received'; readonly section: SectionAnswer };

export const IDLE = { kind: 'idle' } as const;

export const beginSaving = (section: SectionAnswer): SectionSaving => ({
  held: section,
  text: section.text,
  revision: 0,
  phase: IDLE,
  unconfirmed: [],
});

/** True while what is shown is not known to be on the server. */
export const isUnsaved = ({ held, text, phase, unconfirmed }: SectionSaving): boolean =>
  text !== held.text || unconfirmed.length > 0 || phase.kind === 'conflict' || phase.kind === 'saving';

/** True for what may be mended by asking again; what is refused will be refused again. */
export const isPassing = ({ kind }: Failure): boolean => kind === 'offline' || kind === 'server';

/** What the server holds is shown. */
export const adopt = (state: SectionSaving, section: SectionAnswer): SectionSaving => ({
  held: section,
  text: section.text,
  revision: section.text === state.text ? state.revision : state.revision + 1,
  phase: IDLE,
  unconfirmed: [],
});

/** The server holds this, and what is shown is to be saved upon it. */
export const rebase = (state: SectionSaving, held: SectionAnswer): SectionSaving => ({
  ...state,
  held,
  phase: IDLE,
  unconfirmed: [],
});
