import { useCallback, useEffect, useRef } from 'react';

const MAIN_CONTENT = 'main-content';

/**
 * Remembers what had the focus when something opened, and gives it back when that closes; the page's content where it
 * was open from the start. The focus within a frame is kept by the frame itself.
 */
export const useReturningFocus = (isOpen: boolean): (() => void) => {
  const origin = useRef<HTMLElement | null>(null);

  useEffect(() => {
    if (isOpen) return undefined;
    const remember = () => {
      if (document.activeElement instanceof HTMLElement) origin.current = document.activeElement;
    };
    document.addEventListener('focusin', remember);
    window.addEventListener('blur', remember);
    return () => {
      document.removeEventListener('focusin', remember);
      window.removeEventListener('blur', remember);
    };
  }, [isOpen]);

  return useCallback(() => {
    const target = origin.current?.isConnected ? origin.current : document.getElementById(MAIN_CONTENT);
    target?.focus();
  }, []);
};
