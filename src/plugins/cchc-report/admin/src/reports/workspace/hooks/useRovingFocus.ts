import { type FocusEvent, type KeyboardEvent, useState } from 'react';

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** Makes a toolbar one stop of the Tab key; the arrow keys, Home and End move within it. */
export const useRovingFocus = () => {
  const [current, setCurrent] = useState(0);

  const findButtons = (bar: HTMLElement): HTMLElement[] => [...bar.querySelectorAll<HTMLElement>('button')];

  return {
    bar: {
      onFocus: (event: FocusEvent<HTMLElement>) => {
        const index = findButtons(event.currentTarget).indexOf(event.target);
        if (index !== -1) setCurrent(index);
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const buttons = findButtons(event.currentTarget);
        buttons[step(current, buttons.length)]?.focus();
      },
    },
    item: (index: number) => ({ tabIndex: index === current ? 0 : -1 }),
  };
};
