/** A connection used for heartbeats only. */
export interface Line {
  /** Sends one heartbeat; resolves when the database answers. */
  beat(): Promise<unknown>;
  /** Resolves when the connection breaks. */
  readonly broken: Promise<unknown>;
  /** Closes the connection, even during a heartbeat. */
  cut(): void;
}

export interface HeartbeatOptions {
  /** Opens a line. A failed connection counts as silence. */
  readonly open: () => Line;
  readonly onSilent: () => void;
  readonly onAnswer: () => void;
}

export interface Heartbeat {
  /** Notes that the database answered some other query. */
  noteAnswer(): void;
  stop(): void;
}

/** Interval between checks, in milliseconds. */
const TICK = 250;
/** Checks without an answer before the database counts as silent: two seconds. */
const SILENT_TICKS = 8;
/** On a busy machine checks run late; silence is then declared by the clock, after a minimum number of checks. */
const SILENT_TIME = 4_000;
const LEAST_TICKS = 4;
/** Checks between two heartbeats while the database answers: one second. */
const BEAT_TICKS = 4;

/**
 * Sends a heartbeat every second and reports when none was answered for two seconds, and when the database answers
 * again. Time is counted in checks first: while this process is too busy to read an answer it also runs no checks, so
 * its own delay is not mistaken for silence.
 */
export const startHeartbeat = ({ open, onSilent, onAnswer }: HeartbeatOptions): Heartbeat => {
  let line: Line | null = null;
  let isSilent = false;
  let isWaiting = false;
  let ticks = 0;
  let since = performance.now();

  const restart = (): void => {
    ticks = 0;
    since = performance.now();
  };

  const noteAlive = (): void => {
    restart();
    if (!isSilent) return;
    isSilent = false;
    onAnswer();
  };

  const noteSilent = (): void => {
    line?.cut();
    line = null;
    isWaiting = false;
    restart();
    if (isSilent) return;
    isSilent = true;
    onSilent();
  };

  const connect = (): Line => {
    const opened = open();
    opened.broken.then(() => {
      if (line === opened) line = null;
    });
    return opened;
  };

  const beat = (): void => {
    const fresh = line === null;
    const current = line ?? connect();
    line = current;
    isWaiting = true;
    restart();
    current.beat().then(
      () => {
        if (line !== current) return;
        isWaiting = false;
        noteAlive();
      },
      () => {
        if (line !== null && line !== current) return;
        isWaiting = false;
        line = null;
        // A line cut while idle fails at its next beat. Only a new line's failure says something about the database.
        if (fresh) noteSilent();
        else beat();
      },
    );
  };

  const tick = (): void => {
    ticks += 1;
    if (isWaiting) {
      const isLate = ticks >= LEAST_TICKS && performance.now() - since >= SILENT_TIME;
      if (ticks >= SILENT_TICKS || isLate) noteSilent();
    } else if (isSilent || line === null || ticks >= BEAT_TICKS) beat();
  };

  const timer = setInterval(tick, TICK);
  timer.unref();
  beat();

  return {
    noteAnswer: () => {
      if (isWaiting && !isSilent) restart();
    },
    stop: () => {
      clearInterval(timer);
      line?.cut();
      line = null;
    },
  };
};
