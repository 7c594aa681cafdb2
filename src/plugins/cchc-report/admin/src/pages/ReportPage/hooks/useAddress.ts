import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { NO_RECORDS, readAddress, writeAddress, type Address, type RecordsOf } from '../../../utils/address';

/** Marks the history entry of a panel opened on the page, as opposed to one opened by URL. */
const OPENED_HERE = { openedHere: true } as const;

const wasOpenedHere = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'openedHere' in state;

export interface AddressBar {
  readonly address: Address;
  /** A choice of the user; back undoes it. */
  readonly go: (change: Partial<Address>) => void;
  /** Replaces the address of the same page; back skips it. */
  readonly correct: (change: Partial<Address>) => void;
  /** Opens the records of a figure or row. */
  readonly openRecords: (of: RecordsOf) => void;
  readonly closeRecords: () => void;
}

/** Interface of form fields; other pages use them without an address. */
export type Chosen = Pick<AddressBar, 'address' | 'go'>;

/** State of the page, kept in its address: reload, back and copied links show the same. */
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
