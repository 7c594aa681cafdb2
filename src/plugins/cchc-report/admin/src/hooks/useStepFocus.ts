import { useEffect, useRef } from 'react';
import { isFocusLost } from '../utils/focus';

/**
 * Where one step of a page takes the place of another, and the button that was pressed goes with it: the focus moves on, if
 * nothing else has it.
 * @param step null as long as none is shown: the first one takes no focus
 * @param focus stable
 */
export const useStepFocus = (step: string | null, focus: () => void): void => {
  const last = useRef(step);
  useEffect(() => {
    const isNext = last.current !== null && last.current !== step;
    last.current = step;
    if (isNext && isFocusLost()) focus();
  }, [step, focus]);
};
