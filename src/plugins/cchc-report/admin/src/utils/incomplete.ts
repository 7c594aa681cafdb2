import type { IncompleteAnswer, Lack } from '../../../server/src/contract';
import { INCOMPLETE_PAGE } from '../pluginId';

/** What records may lack, in the order in which a clerk would see to it. */
export const LACKS = ['publication', 'evidence', 'link', 'topic'] as const satisfies readonly Lack[];

/** What the address asks for; what it says otherwise is the first. */
export const lackIn = (search: string): Lack => {
  const asked = new URLSearchParams(search).get('lack');
  return LACKS.find((lack) => lack === asked) ?? 'evidence';
};

/** Where the records are listed that lack it. */
export const incompletePath = (lack: Lack): string => `/${INCOMPLETE_PAGE}?lack=${lack}`;

export interface Lacking {
  readonly lack: Lack;
  readonly count: number;
}

/** How many records lack what; without that of which the account may not know. */
export const lackingIn = (counts: IncompleteAnswer['data']['counts']): readonly Lacking[] =>
  LACKS.flatMap((lack) => {
    const count = counts[lack];
    return count === null ? [] : [{ lack, count }];
  });
