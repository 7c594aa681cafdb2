import { setTimeout as sleep } from 'node:timers/promises';
import { errorMessage } from './errorCode';
import { explainFailure } from './errors';
import type { Home } from './home';
import { withLock } from './lock';
import { isServerAlive, runningPort, startServer } from './server';

const LOOK_MS = 250;
/** Pauses between consecutive failed attempts; the last pause is repeated. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000] as const;

export interface Supervised {
  readonly home: Home;
  /** The port that all users of the server have in their addresses, so every restart uses it. */
  readonly port: number;
  readonly fast: boolean;
  /** Receives one Vietnamese line for each crash, start and failure. */
  readonly log: (line: string) => void;
}

/**
 * Restarts the server when it has died, as long as this process uses it. If several processes use one server, the
 * first to hold the lock restarts it and the others find it running. Attempts continue without limit, at most every
 * half minute, so that the system recovers once, say, a full disk is freed.
 * @returns a function that ends the supervision; call it before stopping the server
 */
export function superviseServer({ home, port, fast, log }: Supervised): () => void {
  let ended = false;
  let restarting = false;

  const restart = async (): Promise<void> => {
    await withLock(home.lock, async () => {
      if (ended || (await runningPort(home)) !== undefined) return;
      await startServer(home, port, fast);
      log('PostgreSQL kèm theo đã chạy lại.');
    });
  };

  const restartUntilItRuns = async (): Promise<void> => {
    log('PostgreSQL kèm theo đã dừng ngoài ý muốn; đang khởi động lại.');
    for (let attempt = 0; !ended; attempt += 1) {
      try {
        return await restart();
      } catch (error) {
        log(`${explainFailure(errorMessage(error), home.folder).message} Sẽ thử lại.`);
        await sleep(PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)], undefined, { ref: false });
      }
    }
  };

  const timer = setInterval(() => {
    if (restarting || isServerAlive(home)) return;
    restarting = true;
    void restartUntilItRuns().finally(() => {
      restarting = false;
    });
  }, LOOK_MS);
  timer.unref();

  return () => {
    ended = true;
    clearInterval(timer);
  };
}
