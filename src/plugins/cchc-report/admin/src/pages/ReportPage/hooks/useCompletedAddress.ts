import { useEffect } from 'react';
import type { OptionsAnswer } from '../../../../../server/src/contract';
import type { Remote } from '../../../hooks/useRemote';
import { completed, writeAddress } from '../../../utils/address';
import { useAddress, type AddressBar } from './useAddress';

/** The page's address with its defaults written into it as soon as they are known. */
export const useCompletedAddress = (options: Remote<OptionsAnswer>): AddressBar => {
  const bar = useAddress();
  const address = options.status === 'loaded' ? completed(bar.address, options.data.data) : bar.address;
  const isCompleted = writeAddress(address) === writeAddress(bar.address);

  useEffect(() => {
    if (!isCompleted) bar.correct(address);
  });

  return { ...bar, address };
};
