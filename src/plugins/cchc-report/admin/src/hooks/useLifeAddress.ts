import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { readLife, writeLife, type LifeAddress } from '../utils/lifeAddress';

/** What the pages of a report's life show, which is in their address: reload, back and a copied link show the same. */
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
