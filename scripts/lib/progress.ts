import { throwIfInterrupted } from './interruption';

/** Milliseconds before a step prints its name. */
const SILENT_MS = 2_000;
const REPEAT_MS = 5_000;

/**
 * Runs one named step. After two seconds it prints its name and the elapsed seconds, in plain lines that suit a log file as well as a
 * terminal.
 * @param name in Vietnamese; a function if it changes during the step
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
