import type { Insertable } from './chipBook';
import { isFound } from './plainSearch';

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

/** What can be put into a text and answers to what was typed, by group, in the order of the server. */
export const choicesOf = (known: Insertable, kind: InsertKind, typed: string): readonly ChoiceGroup[] => {
  if (kind === 'tables') {
    const choices = known.tables
      .filter(({ expression, description }) => isFound(typed, description, expression))
      .map(({ expression, description }) => ({ expression, description, value: undefined }));
    return choices.length === 0 ? [] : [{ key: kind, label: null, choices }];
  }
  const found = known.placeholders.filter(({ expression, description, groupLabel, value }) =>
    isFound(typed, description, groupLabel, expression, value),
  );
  return [...new Set(found.map(({ group }) => group))].map((group) => {
    const choices = found.filter((entry) => entry.group === group);
    return { key: group, label: choices[0]?.groupLabel ?? null, choices };
  });
};
