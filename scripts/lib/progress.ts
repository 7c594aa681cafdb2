import { throwIfInterrupted } from './interruption';

/** A step is silent for this long, then says what it is doing. */
const SILENT_MS = 2_000;
const REPEAT_MS = 5_000;

/**
 * Runs one named step. Over two seconds it prints its name and the seconds so far, in plain lines that a log file
 * keeps as well as a terminal.
 * @param name what is being done, in Vietnamese; a function when it changes on the way
 */
export async function step<T>(name: string | (() => string), action: () => Promise<T> | T): Promise<T> {
  throwIfInterrupted();
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  const title = typeof name === 'string' ? () => name : name;
  let spoken = false;
  let timer = setTimeout(speak, SILENT_MS);
  function speak() {
    spoken = true;
    console.log(`… ${title()} (${seconds()} giây)`);
    timer = setTimeout(speak, REPEAT_MS);
  }
  try {
    const result = await action();
    clearTimeout(timer);
    if (spoken) console.log(`✓ ${title()} (${seconds()} giây)`);
    throwIfInterrupted();
    return result;
  } finally {
    clearTimeout(timer);
  }
}
