import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/**
 * For `onKeyDownCapture` around a combobox or a date picker: while its list or calendar is open it takes Tab for itself
 * and does nothing with it, so that the keyboard stays where it is. Here Tab closes it first and then moves on.
 */
export const leaveOnTab = (event: ReactKeyboardEvent): void => {
  const { key, target } = event;
  if (key !== 'Tab' || !(target instanceof HTMLInputElement)) return;
  if (target.getAttribute('aria-expanded') !== 'true') return;
  event.stopPropagation();
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
};
