/**
 * Lets whoever asks share a reading with others, but only one that has not begun yet: nobody is told what was read before he
 * asked. While one reading is under way all who come wait for the next, so that at most one runs.
 */
export const shareNext = <Result>(read: () => Promise<Result>): (() => Promise<Result>) => {
  let running: Promise<unknown> | null = null;
  let next: Promise<Result> | null = null;

  const start = (): Promise<Result> => {
    next = null;
    const reading = read();
    const ended = (): void => {
      if (running === reading) running = null;
    };
    running = reading;
    reading.then(ended, ended);
    return reading;
  };

  return () => {
    if (running === null) return start();
    next ??= running.then(start, start);
    return next;
  };
};
