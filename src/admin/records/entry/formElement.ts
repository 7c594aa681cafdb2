const FORM = 'main form';
/** The first field of the edit form; its head has none. */
const FIRST_FIELD = `${FORM} :is(input:not([type="file"]), textarea)`;

/** Puts the keyboard where typing begins. */
export const focusFirstField = (): void => {
  document.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
};

/** Lets nothing be typed into the form while it is sent: it would be lost. @returns what lets it be written in again */
export const holdForm = (): (() => void) => {
  const form = document.querySelector<HTMLElement>(FORM);
  form?.toggleAttribute('inert', true);
  return () => form?.toggleAttribute('inert', false);
};

/** Gives the keyboard back to what had it, unless something else has it by now. */
export const focusAgain = (element: Element | null): void => {
  if (document.activeElement === document.body && element instanceof HTMLElement) element.focus();
};
