import { useCallback, useRef } from 'react';
import { TRACED, traceOf, type Trace } from '../utils/trace';

/** Marks what was followed last, so that the focus can be given back to it. */
export const FOLLOWED = 'data-cchc-followed';

/** Shows that the words lead somewhere; kept to the frame, whose page knows nothing of the admin. */
const STYLE = `
  .cchc-traced { cursor: pointer; text-decoration: underline dotted #a5a5ba; text-underline-offset: 3px; }
  .cchc-traced:hover { background: #f0f0ff; }
  .cchc-traced:focus-visible { outline: 2px solid #4945ff; outline-offset: 2px; }
`;

const isOpening = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/**
 * Makes what came from data in the report's document lead back to it, by mouse and by keyboard.
 * The frame runs no script: the listeners are the admin's.
 */
export const useTraces = (hint: string, follow: (trace: Trace) => void): ((page: Document) => void) => {
  const followed = useRef(follow);
  followed.current = follow;

  return useCallback(
    (page) => {
      const style = page.createElement('style');
      style.textContent = STYLE;
      page.head.append(style);
      for (const element of page.querySelectorAll<HTMLElement>(TRACED)) {
        const trace = traceOf(element.dataset);
        if (trace === null) continue;
        element.classList.add('cchc-traced');
        element.tabIndex = 0;
        element.setAttribute('role', trace.to === 'record' ? 'link' : 'button');
        element.setAttribute('aria-label', `${element.textContent.trim()} (${hint})`);
        const open = () => {
          page.querySelector(`[${FOLLOWED}]`)?.removeAttribute(FOLLOWED);
          element.setAttribute(FOLLOWED, '');
          followed.current(trace);
        };
        element.addEventListener('click', open);
        element.addEventListener('keydown', (event) => {
          if (!isOpening(event)) return;
          event.preventDefault();
          open();
        });
      }
    },
    [hint],
  );
};
