import type { IncompleteAnswer, Lack } from '../../../server/src/contract';
import { INCOMPLETE_PAGE } from '../pluginId';
import { writeAddress, type Address } from './address';

/** Kinds of incompleteness, in the order of work. */
export const LACKS = ['publication', 'evidence', 'link', 'topic'] as const satisfies readonly Lack[];

/** The kind in the address; evidence if invalid. */
export const lackIn = (search: string): Lack => {
  const asked = new URLSearchParams(search).get('lack');
  return LACKS.find((lack) => lack === asked) ?? 'evidence';
};

/** The search of the list of records that lack it, in the agency and period of the address. */
export const incompleteSearch = (lack: Lack, address: Address): string => {
  const chosen = writeAddress(address);
  return `lack=${lack}${chosen === '' ? '' : `&${chosen}`}`;
};

/** Path of the first page of that list. */
export const incompletePath = (lack: Lack, address: Address): string =>
  `/${INCOMPLETE_PAGE}?${incompleteSearch(lack, { ...address, page: null })}`;

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
