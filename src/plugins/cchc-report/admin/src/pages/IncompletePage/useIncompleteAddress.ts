import { useSearchParams } from 'react-router-dom';
import type { Lack, OptionsAnswer } from '../../../../server/src/contract';
import { completeAddress, readAddress, type Address } from '../../utils/address';
import { incompleteSearch, lackIn } from '../../utils/incomplete';
import type { Chosen } from '../ReportPage/hooks/useAddress';

interface IncompleteAddress {
  /** Agency and period; those of the home agency and its running half-year where the address names none. */
  readonly bar: Chosen;
  readonly lack: Lack;
  /** @param isCorrection replaces the history entry: back skips it */
  readonly turnTo: (page: number, isCorrection?: boolean) => void;
}

/** State of the page, kept in its address: reload, back and copied links show the same list. */
export const useIncompleteAddress = (options: OptionsAnswer['data'] | null): IncompleteAddress => {
  const [search, setSearch] = useSearchParams();
  const lack = lackIn(search.toString());
  const given = readAddress(search.toString());
  const address = options === null ? given : completeAddress(given, options);
  const move = (change: Partial<Address>, replace = false) =>
    setSearch(incompleteSearch(lack, { ...address, ...change }), { replace });
  return {
    bar: { address, go: (change) => move({ page: null, ...change }) },
    lack,
    turnTo: (page, isCorrection = false) => move({ page: String(page) }, isCorrection),
  };
};
