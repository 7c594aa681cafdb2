import type { Insertable } from './chipBook';
import { isFound, rankMatch } from '../../model/plainSearch';

export interface Choice {
  readonly expression: string;
  readonly description: string;
  /** The value as it would print now; null if it is empty, undefined if the entry is not a value. */
  readonly value: string | null | undefined;
}

export interface ChoiceGroup {
  readonly key: string;
  /** Null if all entries belong together. */
  readonly label: string | null;
  readonly choices: readonly Choice[];
}

export type InsertKind = 'figures' | 'tables';

/** Sorts the best matches first; equal ones stay in the order of the server. */
const rank = <T extends { readonly description: string }>(typed: string, found: readonly T[]): readonly T[] =>
  found
    .map((one) => ({ one, rank: rankMatch(typed, one.description) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);

/** Finds the entries that match the typed text, by group; the group with the best match comes first. */
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
