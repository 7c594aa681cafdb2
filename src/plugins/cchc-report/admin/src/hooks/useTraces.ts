import { useCallback, useRef } from 'react';
import { TRACED, readTrace, type Trace } from '../utils/trace';

/** Marks the last followed element, to restore focus to it. */
export const FOLLOWED = 'data-cchc-followed';

/** Style of links in the frame, whose page knows nothing of the admin. */
const STYLE = `
  .cchc-traced { cursor: pointer; text-decoration: underline dotted #a5a5ba; text-underline-offset: 3px; }
  .cchc-traced:hover { background: #f0f0ff; }
  .cchc-traced:focus-visible { outline: 2px solid #4945ff; outline-offset: 2px; }
`;

const isOpening = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/**
 * Links values in the report's document to their data, by mouse and keyboard. The frame runs no script; listeners
 * belong to the admin.
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
        const trace = readTrace(element.dataset);
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
