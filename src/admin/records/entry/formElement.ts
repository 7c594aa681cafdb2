const FORM = 'main form';
/** The first input of the edit form; the header has none. */
const FIRST_FIELD = `${FORM} :is(input:not([type="file"]), textarea)`;

/** Focuses the first field. */
export const focusFirstField = (): void => {
  document.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
};

/** Blocks typing while the form is being sent, which would be lost. @returns a function that unblocks it */
export const freezeForm = (): (() => void) => {
  const form = document.querySelector<HTMLElement>(FORM);
  form?.toggleAttribute('inert', true);
  return () => form?.toggleAttribute('inert', false);
};

/** Restores focus unless another element has it by now. */
export const restoreFocus = (element: Element | null): void => {
  if (document.activeElement === document.body && element instanceof HTMLElement) element.focus();
};
