import { useCallback, useEffect, useRef } from 'react';
import { focusContent } from '../utils/focus';
import { FOLLOWED } from './useTraces';

const followedIn = (element: HTMLElement): HTMLElement | null =>
  element instanceof HTMLIFrameElement
    ? (element.contentDocument?.querySelector<HTMLElement>(`[${FOLLOWED}]`) ?? null)
    : null;

/**
 * Remembers what had the focus when something opened, and gives it back when that closes; the page's content where it
 * was open from the start. Of a frame it is what was followed in it: a frame forgets its focus when another has it.
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
    const target = origin.current?.isConnected ? origin.current : null;
    if (target === null) focusContent();
    else (followedIn(target) ?? target).focus();
  }, []);
};
