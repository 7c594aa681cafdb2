import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { readSearch, writeSearch, type SearchAddress } from '../model/searchAddress';

/** The query of the search page, kept in the address: reload, back and a copied link show the same. */
export const useSearchAddress = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const address = useMemo(() => readSearch(search), [search]);

  /** `replace`: while somebody types, each letter is no step to go back to. */
  const go = useCallback(
    (change: Partial<SearchAddress>, replace = false) =>
      navigate({ search: writeSearch({ ...address, ...change }) }, { replace }),
    [address, navigate],
  );

  return { address, go };
};
