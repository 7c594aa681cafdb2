import { useCallbackRef } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useSettled } from '../../../hooks/useSettled';

/** Typing pause before a search, in milliseconds. */
const PAUSE = 250;

/**
 * Text in the box: searched after a pause or at once by `askNow`; follows the address when that changes otherwise,
 * for example by back.
 */
export const useTyped = (asked: string, take: (typed: string) => void) => {
  const [typed, setTyped] = useState(asked);
  const settled = useSettled(typed, PAUSE);
  const taken = useRef(asked);

  useEffect(() => {
    if (asked === taken.current) return;
    taken.current = asked;
    setTyped(asked);
  }, [asked]);

  const ask = useCallbackRef((text: string): void => {
    if (text === taken.current) return;
    taken.current = text;
    take(text);
  });
  useEffect(() => ask(settled), [settled, ask]);

  return { typed, setTyped, askNow: () => ask(typed) };
};
