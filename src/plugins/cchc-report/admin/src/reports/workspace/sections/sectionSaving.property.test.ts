import fc from 'fast-check';
import type { SectionAnswer } from '../../../../../server/src/contract';
import { afterEvent } from './sectionSaving';
import { beginSaving, isUnsaved, type SavingEvent, type SectionSaving } from './sectionState';

/** One section on a server, two people who edit it, and a connection that loses requests and answers. */
const WORDS = ['mẫu', 'một', 'hai', 'ba'] as const;

type Step =
  | { readonly do: 'type' | 'others'; readonly text: string }
  | { readonly do: 'due' | 'mine' | 'theirs' | 'reset' | 'receive' }
  | { readonly do: 'deliver'; readonly fate: 'answered' | 'request lost' | 'answer lost' | 'refused' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('type' as const, 'others' as const), text: fc.constantFrom(...WORDS) }),
  fc.record({ do: fc.constantFrom('due', 'due', 'mine', 'theirs', 'reset', 'receive') }),
  fc.record({
    do: fc.constant('deliver' as const),
    fate: fc.constantFrom('answered', 'answered', 'request lost', 'answer lost', 'refused'),
  }),
);

class World {
  private server: SectionAnswer = {
    key: 'results',
    title: '',
    text: 'mẫu',
    version: 1,
    saved: null,
    templateText: 'mẫu',
    untouched: true,
    values: {},
  };
  private state: SectionSaving = beginSaving(this.server);
  /** The text that the user typed last, or chose in its place. */
  private wanted = 'mẫu';
  /** Versions by others that the user has seen. */
  private readonly seen = new Set<number>([1]);
  private readonly byOthers = new Set<number>();
  private request: { readonly text: string; readonly version: number; readonly by: string } | null = null;

  private happen(event: SavingEvent) {
    const before = this.state;
    this.state = afterEvent(this.state, event);
    this.seen.add(this.state.held.version);
    if (this.state.phase.kind === 'conflict') this.seen.add(this.state.phase.theirs.version);
    if (this.state.revision !== before.revision) {
      // Only text from the server may replace what was typed, and only if that was saved or given up.
      expect(this.state.text).toBe(this.state.held.text);
      if (event.type !== 'chosen') expect(before.text).toBe(before.held.text);
      this.wanted = this.state.text;
    }
  }

  private write(text: string, by: string) {
    this.server = { ...this.server, text, version: this.server.version + 1, saved: { at: '', by } };
  }

  run(next: Step) {
    switch (next.do) {
      case 'type':
        this.wanted = next.text;
        return this.happen({ type: 'typed', text: next.text });
      case 'others':
        this.write(next.text, 'Bình');
        return void this.byOthers.add(this.server.version);
      case 'mine':
      case 'theirs':
        return this.happen({ type: 'chosen', whose: next.do });
      case 'receive':
        return this.happen({ type: 'received', section: this.server });
      case 'reset':
      case 'due': {
        const before = this.state.phase;
        this.happen(next.do === 'due' ? { type: 'due' } : { type: 'replaceAsked', by: 'reset' });
        const { phase, held } = this.state;
        if (phase === before) return;
        if (phase.kind === 'saving') this.request = { text: phase.sent, version: held.version, by: 'An' };
        if (phase.kind === 'replacing') this.request = { text: 'mẫu', version: held.version, by: 'reset' };
        return;
      }
      case 'deliver':
        return this.deliver(next.fate);
    }
  }

  private deliver(fate: Extract<Step, { do: 'deliver' }>['fate']) {
    const { request } = this;
    if (request === null) return;
    this.request = null;
    if (fate === 'request lost') return this.happen({ type: 'failed', failure: { kind: 'offline' } });
    if (fate === 'refused')
      return this.happen({ type: 'failed', failure: { kind: 'refused', code: 'x', message: '' } });
    const isCurrent = request.version === this.server.version;
    if (isCurrent) {
      // Text by others is never overwritten before the user has seen it.
      if (this.byOthers.has(this.server.version)) expect(this.seen).toContain(this.server.version);
      this.write(request.text, request.by);
    }
    if (fate === 'answer lost') return this.happen({ type: 'failed', failure: { kind: 'offline' } });
    return this.happen(
      isCurrent ? { type: 'answered', section: this.server } : { type: 'conflicted', theirs: this.server },
    );
  }

  /** The last typed text is shown, and counts as saved only if it was. */
  expectNothingLost() {
    expect(this.state.text).toBe(this.wanted);
    if (isUnsaved(this.state)) return;
    expect(this.state.held.text).toBe(this.wanted);
    if (this.server.saved?.by === 'An') expect(this.server.text).toBe(this.wanted);
  }

  /** With a working connection, and the user's own text chosen, everything ends up on the server. */
  settle() {
    for (let round = 0; round < 6; round += 1) {
      this.run({ do: 'deliver', fate: 'answered' });
      this.run({ do: 'mine' });
      this.run({ do: 'due' });
    }
    this.run({ do: 'deliver', fate: 'answered' });
    expect(isUnsaved(this.state)).toBe(false);
    expect(this.state.text).toBe(this.wanted);
  }
}

test('the last typed text is saved or still shown, in any order of typing, answers, conflicts and failures', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const world = new World();
      for (const next of steps) {
        world.run(next);
        world.expectNothingLost();
      }
      world.settle();
    }),
    { numRuns: 3000 },
  );
});
