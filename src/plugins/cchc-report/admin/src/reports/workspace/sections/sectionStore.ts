import type { SectionAnswer } from '../../../../../server/src/contract';
import { afterEvent } from './sectionSaving';
import {
  beginSaving,
  isUnsaved,
  type Replacement,
  type SavingEvent,
  type SectionSaving,
} from './sectionState';
import { chooseDelay, TYPED_AFTER_REFUSAL } from './delays';

/** The outcome of a request about a section. */
export type Outcome = Extract<SavingEvent, { type: 'answered' | 'failed' | 'conflicted' }>;

export interface SectionCalls {
  readonly save: (key: string, text: string, version: number) => Promise<Outcome>;
  readonly replace: (key: string, by: Replacement, version: number) => Promise<Outcome>;
}

export interface SectionsNow {
  readonly sections: ReadonlyMap<string, SectionSaving>;
  /** Counts accepted saves, so that data derived from the text is requested again. */
  readonly saves: number;
  /** The time of the last save; null before the first. */
  readonly savedAt: string | null;
}

/** The sections of one draft during editing: sends due saves, one request at a time for each section. */
export class SectionStore {
  private now: SectionsNow;
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly typedSince = new Map<string, number>();
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    sections: readonly SectionAnswer[],
    private readonly calls: SectionCalls,
  ) {
    this.now = {
      sections: new Map(sections.map((section) => [section.key, beginSaving(section)])),
      saves: 0,
      savedAt: null,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SectionsNow => this.now;

  readonly type = (key: string, text: string): void => {
    if (!this.typedSince.has(key)) this.typedSince.set(key, Date.now());
    this.happen(key, { type: 'typed', text });
    const phase = this.now.sections.get(key)?.phase;
    if (phase?.kind === 'idle') this.wait(key);
    if (phase?.kind === 'failed' && !this.timers.has(key)) this.setTimer(key, TYPED_AFTER_REFUSAL);
  };

  /**
   * Saves when the user leaves the editor. A failed save waits for its time: its message and the button in it must
   * not vanish when the button is pressed.
   */
  readonly leave = (key: string): void => {
    if (this.now.sections.get(key)?.phase.kind === 'idle') this.save(key);
  };

  /** Saves unsaved text now. */
  readonly save = (key: string): void => this.happen(key, { type: 'due' });

  readonly choose = (key: string, whose: 'mine' | 'theirs'): void => {
    this.happen(key, { type: 'chosen', whose });
    this.save(key);
  };

  /** Replaces a section's text after saving it. */
  readonly replace = async (key: string, by: Replacement): Promise<void> => {
    if (await this.settle()) this.happen(key, { type: 'replaceAsked', by });
  };

  /** Takes over the sections of a different answer of the server. */
  readonly receive = (sections: readonly SectionAnswer[]): void => {
    for (const section of sections) this.happen(section.key, { type: 'received', section });
  };

  /** Saves everything; true if nothing is left unsaved. */
  readonly settle = async (): Promise<boolean> => {
    for (const key of this.now.sections.keys()) this.save(key);
    while (this.running.size > 0) {
      await Promise.all(this.running.values());
      for (const [key, { phase }] of this.now.sections) if (phase.kind === 'idle') this.save(key);
    }
    return [...this.now.sections.values()].every((state) => !isUnsaved(state));
  };

  readonly stop = (): void => {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  };

  private happen(key: string, event: SavingEvent): void {
    const before = this.now.sections.get(key);
    if (before === undefined) return;
    const after = afterEvent(before, event);
    if (after === before) return;
    const isNew = after.held.version !== before.held.version;
    this.now = {
      sections: new Map(this.now.sections).set(key, after),
      saves: this.now.saves + (isNew ? 1 : 0),
      savedAt: (event.type === 'answered' ? event.section.saved?.at : undefined) ?? this.now.savedAt,
    };
    if (after.phase !== before.phase) this.follow(key, after);
    for (const listener of this.listeners) listener();
  }

  private follow(key: string, { phase, held }: SectionSaving): void {
    if (phase.kind === 'saving') {
      this.typedSince.delete(key);
      this.ask(key, this.calls.save(key, phase.sent, held.version));
    } else if (phase.kind === 'replacing') this.ask(key, this.calls.replace(key, phase.by, held.version));
    else this.wait(key);
  }

  private ask(key: string, request: Promise<Outcome>): void {
    this.clearTimer(key);
    const ended = request.then((outcome) => {
      this.running.delete(key);
      this.happen(key, outcome);
    });
    this.running.set(key, ended);
  }

  private wait(key: string): void {
    const state = this.now.sections.get(key);
    const since = this.typedSince.get(key);
    const delay = state && chooseDelay(state, since === undefined ? 0 : Date.now() - since);
    if (delay !== null && delay !== undefined) return this.setTimer(key, delay);
    this.clearTimer(key);
    this.typedSince.delete(key);
  }

  private setTimer(key: string, delay: number): void {
    this.clearTimer(key);
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        this.save(key);
      }, delay),
    );
  }

  private clearTimer(key: string): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }
}
