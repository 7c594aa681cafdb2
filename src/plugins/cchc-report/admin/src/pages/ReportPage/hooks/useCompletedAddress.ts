import { useEffect } from 'react';
import type { OptionsAnswer } from '../../../../../server/src/contract';
import type { Remote } from '../../../hooks/useRemote';
import { completeAddress, writeAddress } from '../../../utils/address';
import { useAddress, type AddressBar } from './useAddress';

/** Writes the default values into the address once the options are loaded. */
export const useCompletedAddress = (options: Remote<OptionsAnswer>): AddressBar => {
  const bar = useAddress();
  const address = options.status === 'loaded' ? completeAddress(bar.address, options.data.data) : bar.address;
  const isCompleted = writeAddress(address) === writeAddress(bar.address);

  useEffect(() => {
    if (!isCompleted) bar.correct(address);
  });

  return { ...bar, address };
};
