import { readFileSync } from 'node:fs';

/**
 * SIGINT, SIGTERM and SIGHUP only raise a flag: the script leaves its current step, and its `finally` blocks end Strapi
 * first and the database after it. A second signal only ends a server's wait for load balancers.
 */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

type WatchedSignal = keyof typeof SIGNALS;

/** Milliseconds that the `finally` blocks may take before the process is ended. */
const PATIENCE_MS = 45_000;

const PARENT_LOOK_MS = 200;

/** Signals within this time count as one: npm forwards a signal that the terminal has sent us already. */
const SAME_SIGNAL_MS = 200;

const controller = new AbortController();
const again = new AbortController();
let received: { signal: WatchedSignal; at: number } | undefined;

/** A signal arrived before the script had finished its task. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly exitCode: number;

  constructor(signal: WatchedSignal) {
    super(`Đã dừng theo yêu cầu (${signal}).`);
    this.exitCode = SIGNALS[signal];
  }
}

/** Aborted by the first signal. Child processes end with it. */
export const interruptionSignal: AbortSignal = controller.signal;

export function watchSignals(): void {
  for (const signal of Object.keys(SIGNALS) as WatchedSignal[]) process.on(signal, () => interrupt(signal));
  if (process.env['npm_lifecycle_event'] !== undefined) watchParent();
  // The reader of our output may end first. Losing output matters less than stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/**
 * Watches for a new parent process. npm forwards a signal to the shell between us, which dies without forwarding it; the change of
 * parent is all we see, and it may have happened before this line runs.
 */
function watchParent(): void {
  const parent = process.ppid;
  if (parent === 1 && !firstProcessIsNpm()) interrupt('SIGTERM');
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    interrupt('SIGTERM');
  }, PARENT_LOOK_MS);
  timer.unref();
}

/** In a container npm may be process 1, and so our real parent. */
function firstProcessIsNpm(): boolean {
  try {
    return /npm|yarn/.test(readFileSync('/proc/1/cmdline', 'utf8'));
  } catch {
    return false;
  }
}

export function throwIfInterrupted(): void {
  if (received !== undefined) throw new Interrupted(received.signal);
}

/** Resolves at the first signal. */
export async function untilInterrupted(): Promise<void> {
  if (received !== undefined) return;
  // A pending promise alone does not keep Node alive.
  const alive = setInterval(() => undefined, 60_000);
  await new Promise((resolve) => interruptionSignal.addEventListener('abort', resolve, { once: true }));
  clearInterval(alive);
}

/** The signal that interrupted the script, once one has. */
export function receivedSignal(): WatchedSignal | undefined {
  return received?.signal;
}

/** Resolves at the second signal. */
export async function untilSecondSignal(): Promise<void> {
  if (again.signal.aborted) return;
  await new Promise((resolve) => again.signal.addEventListener('abort', resolve, { once: true }));
}

function interrupt(signal: WatchedSignal): void {
  if (received !== undefined) {
    if (performance.now() - received.at > SAME_SIGNAL_MS) again.abort();
    return;
  }
  received = { signal, at: performance.now() };
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  controller.abort();
}
