import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { readReportsAddress, writeReportsAddress, type ReportsAddress } from '../model/reportsAddress';

/** State of the report pages, kept in the address: reload, back and copied links show the same. */
export const useReportsAddress = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const address = useMemo(() => readReportsAddress(search), [search]);

  const go = useCallback(
    (change: Partial<ReportsAddress>) => navigate({ search: writeReportsAddress({ ...address, ...change }) }),
    [address, navigate],
  );

  return { address, go };
};
