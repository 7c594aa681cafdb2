const MAIN_CONTENT = 'main-content';

/** The page's content, which has the focus when what had it is gone. */
export const focusContent = (): void => document.getElementById(MAIN_CONTENT)?.focus();

/** For an action that takes its own button away: the focus stays in the dialog around it, or in the page's content. */
export const focusAround = (element: Element): void => {
  const dialog = element.closest<HTMLElement>('[role="dialog"]');
  if (dialog === null) focusContent();
  else dialog.focus();
};

/** Whether what had the focus is gone, and the keyboard would begin at the top of the page. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** The first heading of what took the place of something else; the page's content where it has none. */
export const focusHeading = (element: HTMLElement | null): void => {
  const heading = element?.querySelector<HTMLElement>('h2');
  if (heading == null) return focusContent();
  heading.tabIndex = -1;
  heading.focus();
};
