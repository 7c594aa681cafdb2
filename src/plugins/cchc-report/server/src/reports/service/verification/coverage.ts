import type { CheckpointLine, IssuedName } from '../../model';
import { fillTemplate } from '../../../domain/vi';
import type { ActionRow } from '../../store';
import words from '../../../translations/verification.vi.json';
import type { VerificationFault } from './fault';
import type { History } from './history';

/** Compares the log, entry by entry, with the heads in the checkpoints. */
export interface Coverage {
  /** The checkpoints whose heads are required: all since the last restore. */
  readonly lines: readonly CheckpointLine[];
  /**
   * Notes that an entry exists; entries of a chain come in the order of their positions.
   * @returns the number of the first checkpoint that covers it, null when none does
   */
  take(row: ActionRow): number | null;
  /** The fault that the checkpoints reveal in an entry. */
  fault(row: ActionRow): string | null;
  /** Chains that end before a head; called after the last entry. */
  missing(): readonly VerificationFault[];
  /** Numbers of checkpoints with a missing head. */
  unmet(): ReadonlySet<number>;
  readonly issued: readonly IssuedName[];
}

interface DemandedHead {
  readonly number: number;
  readonly position: number;
  readonly hash: string;
}

/**
 * The heads of one chain: a long chain has as many heads as entries, so a search through all of them for each entry
 * would be too slow.
 */
interface DemandedHeads {
  readonly all: DemandedHead[];
  readonly byPosition: Map<number, DemandedHead[]>;
  /** Index of the first head at or after the last entry taken. */
  reached: number;
}

export const findCoverage = ({ lines: all }: History): Coverage => {
  const floor = all.findLast(({ checkpoint }) => checkpoint.kind === 'restore')?.checkpoint.number ?? 0;
  const lines = all.filter(({ checkpoint }) => checkpoint.number >= floor);
  const demanded = new Map<string, DemandedHeads>();
  for (const { checkpoint } of lines)
    for (const [subject, position, hash] of checkpoint.heads) {
      const heads: DemandedHeads = demanded.get(subject) ?? { all: [], byPosition: new Map(), reached: 0 };
      const head = { number: checkpoint.number, position, hash };
      heads.all.push(head);
      heads.byPosition.set(position, [...(heads.byPosition.get(position) ?? []), head]);
      demanded.set(subject, heads);
    }
  const ends = new Map<string, number>();
  const unmet = new Set<number>();

  return {
    lines,
    issued: lines.flatMap(({ checkpoint }) => checkpoint.issued),

    take({ subject, position }) {
      ends.set(subject, position);
      const heads = demanded.get(subject);
      if (heads === undefined) return null;
      while ((heads.all[heads.reached]?.position ?? Infinity) < position) heads.reached += 1;
      return heads.all[heads.reached]?.number ?? null;
    },

    fault({ subject, position, hash }) {
      const other = demanded
        .get(subject)
        ?.byPosition.get(position)
        ?.find((one) => one.hash !== hash);
      if (other === undefined) return null;
      unmet.add(other.number);
      return fillTemplate(words.otherHead, { number: other.number });
    },

    missing() {
      return [...demanded].flatMap(([subject, heads]) => {
        const end = ends.get(subject) ?? 0;
        const beyond = heads.all.filter(({ position }) => position > end);
        for (const { number } of beyond) unmet.add(number);
        const until = beyond.reduce((most, { position }) => Math.max(most, position), 0);
        if (until === 0) return [];
        const fault = end === 0 ? words.chainGone : words.cut;
        return [
          {
            item: fillTemplate(words.chainOf, { subject }),
            fault: fillTemplate(fault, { from: end + 1, to: until }),
          },
        ];
      });
    },

    unmet: () => unmet,
  };
};
