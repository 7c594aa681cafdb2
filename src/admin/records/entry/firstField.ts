/** The first field of the edit form; its head has none. */
const FIRST_FIELD = 'main form :is(input:not([type="file"]), textarea)';

/** Puts the keyboard where typing begins. */
export const focusFirstField = (): void => {
  document.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
};
