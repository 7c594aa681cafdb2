const TURN = 'M13 5 4 14l9 9v-6h8a5 5 0 0 1 0 10h-7v3h7a8 8 0 0 0 0-16h-8V5z';

/** Arrows that turn back and forth, as editors draw them; the design system has none. Decorative. */
export const UndoIcon = () => (
  <svg viewBox="0 0 32 32" width="1.6rem" height="1.6rem" fill="currentColor" aria-hidden focusable="false">
    <path d={TURN} />
  </svg>
);

export const RedoIcon = () => (
  <svg viewBox="0 0 32 32" width="1.6rem" height="1.6rem" fill="currentColor" aria-hidden focusable="false">
    <path d={TURN} transform="matrix(-1 0 0 1 32 0)" />
  </svg>
);
