import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { NO_RECORDS, readAddress, writeAddress, type Address, type RecordsOf } from '../../../utils/address';

/** What tells the entry of an opened panel in the browser's history from one that was reached by its address. */
const OPENED_HERE = { openedHere: true } as const;

const wasOpenedHere = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'openedHere' in state;

export interface AddressBar {
  readonly address: Address;
  /** A choice of the reader: back undoes it. */
  readonly go: (change: Partial<Address>) => void;
  /** The same page said more exactly: back passes over it. */
  readonly correct: (change: Partial<Address>) => void;
  /** Opens the records behind a figure or one of its rows. */
  readonly openRecords: (of: RecordsOf) => void;
  readonly closeRecords: () => void;
}

/** What a field of the form needs of it; other pages have a form of these fields that is no address. */
export type Chosen = Pick<AddressBar, 'address' | 'go'>;

/** The state of the page, which is its address: reload, back and a copied link show the same. */
export const useAddress = (): AddressBar => {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const address = useMemo(() => readAddress(search), [search]);

  const move = useCallback(
    (change: Partial<Address>, options: { replace?: boolean; state?: unknown } = {}) =>
      navigate({ search: writeAddress({ ...address, ...change }) }, options),
    [address, navigate],
  );

  return {
    address,
    go: (change) => move(change),
    correct: (change) => move(change, { replace: true, state }),
    openRecords: (of) => move({ ...of, page: null }, { state: OPENED_HERE }),
    closeRecords: () => (wasOpenedHere(state) ? navigate(-1) : move(NO_RECORDS, { replace: true })),
  };
};
