import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Worker } from 'node:worker_threads';

/** Where Node tells of each thread that it starts; the process of the test runner does not. */
const CHANNEL = 'worker_threads';
/** Milliseconds: longer than a thread takes to be told of something. */
const BUSY = 10;

/** The threads that were started since and run still. */
export interface Threads {
  readonly running: ReadonlySet<Worker>;
  /** The one that does something, as soon as one does. */
  atWork(): Promise<Worker>;
  ignoreFurther(): void;
}

export const noteThreads = (): Threads => {
  const running = new Set<Worker>();
  const note = (message: unknown): void => {
    const { worker } = message as { worker: Worker };
    running.add(worker);
    worker.once('exit', () => running.delete(worker));
  };
  subscribe(CHANNEL, note);
  let isOver = false;
  const atWork = async (): Promise<Worker> => {
    const before = [...running].map((thread) => [thread, thread.performance.eventLoopUtilization()] as const);
    // A test that gave up waiting must not leave a loop behind that keeps a processor busy.
    while (!isOver) {
      for (const [thread, idle] of before)
        if (thread.performance.eventLoopUtilization(idle).active > BUSY) return thread;
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error('No thread was at work.');
  };
  const ignoreFurther = (): void => {
    isOver = true;
    unsubscribe(CHANNEL, note);
  };
  return { running, atWork, ignoreFurther };
};
