import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { readLife, writeLife, type LifeAddress } from '../utils/lifeAddress';

/** State of the report pages, kept in the address: reload, back and copied links show the same. */
export const useLifeAddress = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const address = useMemo(() => readLife(search), [search]);

  const go = useCallback(
    (change: Partial<LifeAddress>) => navigate({ search: writeLife({ ...address, ...change }) }),
    [address, navigate],
  );

  return { address, go };
};
