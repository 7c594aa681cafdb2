const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Removes the listeners for signals that Strapi adds: they end the whole process, and our scripts stop in their own order.
 * @param make creates Strapi
 * @returns the instance that `make` made, without the listeners for signals that it has added to `process`
 */
export const withOwnSignals = <Made>(process: NodeJS.Process, make: () => Made): Made => {
  const before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
  const made = make();
  for (const signal of SIGNALS) {
    const added = process.listeners(signal).filter((listener) => !before.get(signal)?.includes(listener));
    for (const listener of added) process.off(signal, listener);
  }
  return made;
};
