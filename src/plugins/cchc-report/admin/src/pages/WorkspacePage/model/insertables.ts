import type { Insertable } from './chipBook';
import { isFound, rankMatch } from '../../../utils/plainSearch';

export interface Choice {
  readonly expression: string;
  readonly description: string;
  /** As it would print now; null where there is nothing to print, undefined where it is no value. */
  readonly value: string | null | undefined;
}

export interface ChoiceGroup {
  readonly key: string;
  /** Null where all belong together. */
  readonly label: string | null;
  readonly choices: readonly Choice[];
}

export type InsertKind = 'figures' | 'tables';

/** The best answers first; those that are as good stay in the order of the server. */
const rank = <T extends { readonly description: string }>(typed: string, found: readonly T[]): readonly T[] =>
  found
    .map((one) => ({ one, rank: rankMatch(typed, one.description) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);

/** What can be put into a text and answers to what was typed, by group; the group with the best answer first. */
export const findChoices = (known: Insertable, kind: InsertKind, typed: string): readonly ChoiceGroup[] => {
  if (kind === 'tables') {
    const found = known.tables.filter(({ expression, description }) =>
      isFound(typed, description, expression),
    );
    const choices = rank(typed, found).map(({ expression, description }) => ({
      expression,
      description,
      value: undefined,
    }));
    return choices.length === 0 ? [] : [{ key: kind, label: null, choices }];
  }
  const found = rank(
    typed,
    known.placeholders.filter(({ expression, description, groupLabel, value }) =>
      isFound(typed, description, groupLabel, expression, value),
    ),
  );
  return [...new Set(found.map(({ group }) => group))].map((group) => {
    const choices = found.filter((entry) => entry.group === group);
    return { key: group, label: choices[0]?.groupLabel ?? null, choices };
  });
};
