const MAIN_CONTENT = 'main-content';

/** The page's content, which has the focus when what had it is gone. */
export const focusContent = (): void => document.getElementById(MAIN_CONTENT)?.focus();

/** For an action that takes its own button away: the focus stays in the dialog around it, or in the page's content. */
export const focusAround = (element: Element): void => {
  const dialog = element.closest<HTMLElement>('[role="dialog"]');
  if (dialog === null) focusContent();
  else dialog.focus();
};
