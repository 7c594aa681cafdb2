import { performance } from 'node:perf_hooks';
import { median } from './statistics';

type Contestant = () => Promise<unknown> | unknown;

const timeOf = async (run: Contestant): Promise<number> => {
  globalThis.gc?.();
  const start = performance.now();
  await run();
  return performance.now() - start;
};

/**
 * Lets each run in every round, begun by another one each time, so that whatever else the machine does meets all of them.
 * The first round warms up and does not count.
 * @returns for each its time beside that of the first in the same round: the median over the rounds
 */
export async function sideBySide(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<readonly number[]> {
  const ratios = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    const took = new Map<number, number>();
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const index = (round + turn) % contestants.length;
      const contestant = contestants[index];
      if (contestant !== undefined) took.set(index, await timeOf(contestant));
    }
    if (round === 0) continue;
    for (const [index, time] of took) ratios[index]?.push(time / (took.get(0) ?? NaN));
  }
  return ratios.map(median);
}
