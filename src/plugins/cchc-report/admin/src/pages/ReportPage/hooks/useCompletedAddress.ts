import { useEffect } from 'react';
import type { OptionsAnswer } from '../../../../../server/src/types/api';
import type { Remote } from '../../../hooks/useRemote';
import { completed } from '../../../utils/address';
import { useAddress, type AddressBar } from './useAddress';

/** The page's address with its defaults written into it as soon as they are known. */
export const useCompletedAddress = (options: Remote<OptionsAnswer>): AddressBar => {
  const bar = useAddress();
  const { agency, period } = bar.address;
  const address = options.status === 'loaded' ? completed(bar.address, options.data.data) : bar.address;
  const isCompleted = address.agency === agency && address.period === period;
  const { correct } = bar;

  useEffect(() => {
    if (!isCompleted) correct({ agency: address.agency, period: address.period });
  }, [isCompleted, correct, address.agency, address.period]);

  return { ...bar, address };
};
