const MAIN_CONTENT = 'main-content';

/** Focuses the page's content, when the focused element is gone. */
export const focusContent = (): void => document.getElementById(MAIN_CONTENT)?.focus();

/** Keeps focus in the surrounding dialog or the page's content, for actions that remove their button. */
export const focusAround = (element: Element): void => {
  const dialog = element.closest<HTMLElement>('[role="dialog"]');
  if (dialog === null) focusContent();
  else dialog.focus();
};

/** True if focus was lost and the keyboard would start at the top. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** Focuses the first heading of new content, or the page's content. */
export const focusHeading = (element: HTMLElement | null): void => {
  const heading = element?.querySelector<HTMLElement>('h2');
  if (heading == null) return focusContent();
  heading.tabIndex = -1;
  heading.focus();
};
