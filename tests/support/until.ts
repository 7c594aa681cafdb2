import { setTimeout } from 'node:timers/promises';

const PAUSE_MS = 10;
const LONGEST_MS = 60_000;

/** Waits for a state that another process brings about. @param longest milliseconds @throws Error when it does not come */
export const until = async (isSo: () => boolean | Promise<boolean>, longest = LONGEST_MS): Promise<void> => {
  for (let waited = 0; !(await isSo()); waited += PAUSE_MS) {
    if (waited >= longest) throw new Error(`This did not come about: ${isSo.toString()}`);
    await setTimeout(PAUSE_MS);
  }
};
