import { useEffect, useRef } from 'react';
import { isFocusLost } from '../utils/focus';

/**
 * Moves focus when a step replaces another and the focused button disappears, unless another element has focus.
 * @param step null while none is shown: the first step takes no focus
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
