/** A connection that carries nothing but heartbeats. */
export interface Line {
  /** Asks the database for a sign of life. */
  beat(): Promise<unknown>;
  /** Resolves when the connection has broken. */
  readonly broken: Promise<unknown>;
  /** Breaks it off, also while it is being asked. */
  cut(): void;
}

export interface HeartbeatOptions {
  /** Opens a line. A rejection counts as no sign of life. */
  readonly open: () => Line;
  readonly onSilent: () => void;
  readonly onAnswer: () => void;
}

export interface Heartbeat {
  /** The database answered something else: it is not silent. */
  noteAnswer(): void;
  stop(): void;
}

/** How often the state is looked at, in milliseconds. */
const TICK = 250;
/** Looks without an answer after which the database counts as silent: two seconds. */
const SILENT_TICKS = 8;
/** Milliseconds after which it counts as silent on a machine so busy that looks come late, after some of them at least. */
const SILENT_TIME = 4_000;
const LEAST_TICKS = 4;
/** Looks between two beats while all is well: one second. */
const BEAT_TICKS = 4;

/**
 * Asks the database for a sign of life every second and tells when none comes for two seconds, and when it answers again.
 * Time is counted in looks before it is counted by the clock: while this process is too busy to read an answer it does not look
 * either, so that its own delay is not taken for silence of the database.
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

  const answered = (): void => {
    restart();
    if (!isSilent) return;
    isSilent = false;
    onAnswer();
  };

  const silent = (): void => {
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
        answered();
      },
      () => {
        if (line !== null && line !== current) return;
        isWaiting = false;
        line = null;
        // A line that was cut while idle says so at its next beat: only a fresh one tells about the database.
        if (fresh) silent();
        else beat();
      },
    );
  };

  const tick = (): void => {
    ticks += 1;
    if (isWaiting) {
      const isLate = ticks >= LEAST_TICKS && performance.now() - since >= SILENT_TIME;
      if (ticks >= SILENT_TICKS || isLate) silent();
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
