import type { IncompleteAnswer, Lack } from '../../../server/src/contract';
import { INCOMPLETE_PAGE } from '../pluginId';

/** Kinds of incompleteness, in the order of work. */
export const LACKS = ['publication', 'evidence', 'link', 'topic'] as const satisfies readonly Lack[];

/** The kind in the address; evidence if invalid. */
export const lackIn = (search: string): Lack => {
  const asked = new URLSearchParams(search).get('lack');
  return LACKS.find((lack) => lack === asked) ?? 'evidence';
};

/** Path of the list of records that lack it. */
export const incompletePath = (lack: Lack): string => `/${INCOMPLETE_PAGE}?lack=${lack}`;

export interface Lacking {
  readonly lack: Lack;
  readonly count: number;
}

/** Counts by kind, without those hidden from the user. */
export const lackingIn = (counts: IncompleteAnswer['data']['counts']): readonly Lacking[] =>
  LACKS.flatMap((lack) => {
    const count = counts[lack];
    return count === null ? [] : [{ lack, count }];
  });
