import { useCallbackRef } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useSettled } from '../../../hooks/useSettled';

/** How long somebody who types pauses before it is asked, in milliseconds. */
const PAUSE = 250;

/**
 * What stands in the box: it is asked once it has settled, or at once by `askNow`; when what is asked changes otherwise, as by the
 * browser's way back, the box follows.
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
