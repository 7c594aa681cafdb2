/**
 * Shares a read between callers, but only one that has not begun yet, so that nobody gets data older than the call.
 * While a read is in progress, all callers wait for the next one, so at most one runs.
 */
export const shareNext = <Result>(read: () => Promise<Result>): (() => Promise<Result>) => {
  let running: Promise<unknown> | null = null;
  let next: Promise<Result> | null = null;

  const start = (): Promise<Result> => {
    next = null;
    const reading = read();
    const clearRunning = (): void => {
      if (running === reading) running = null;
    };
    running = reading;
    reading.then(clearRunning, clearRunning);
    return reading;
  };

  return () => {
    if (running === null) return start();
    next ??= running.then(start, start);
    return next;
  };
};
