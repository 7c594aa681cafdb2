import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/**
 * For `onKeyDownCapture` of a combobox or date picker, which swallows Tab while open: closes it first, so that Tab
 * moves on.
 */
export const leaveOnTab = (event: ReactKeyboardEvent): void => {
  const { key, target } = event;
  if (key !== 'Tab' || !(target instanceof HTMLInputElement)) return;
  if (target.getAttribute('aria-expanded') !== 'true') return;
  event.stopPropagation();
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
};
