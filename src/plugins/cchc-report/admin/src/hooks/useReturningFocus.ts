import { useCallback, useEffect, useRef } from 'react';
import { focusContent } from '../utils/focus';
import { FOLLOWED } from './useTraces';

const followedIn = (element: HTMLElement): HTMLElement | null =>
  element instanceof HTMLIFrameElement
    ? (element.contentDocument?.querySelector<HTMLElement>(`[${FOLLOWED}]`) ?? null)
    : null;

/**
 * Remembers the focused element when something opens and restores it on close, or focuses the page's content if it
 * was open from the start. In a frame, restores the followed element, because frames forget their focus.
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
