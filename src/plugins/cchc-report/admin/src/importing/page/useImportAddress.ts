import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

/** The state of the page, kept in its address, so that a reload shows the same import. */
export interface ImportAddress {
  readonly id: string | null;
  readonly type: string | null;
  readonly agency: string | null;
}

export const useImportAddress = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const address = useMemo((): ImportAddress => {
    const given = new URLSearchParams(search);
    return {
      id: given.get('id') || null,
      type: given.get('type') || null,
      agency: given.get('agency') || null,
    };
  }, [search]);

  const go = useCallback(
    (change: Partial<ImportAddress>) => {
      const next = Object.entries({ ...address, ...change }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      );
      navigate({ search: new URLSearchParams(next).toString() });
    },
    [address, navigate],
  );

  return { address, go };
};
