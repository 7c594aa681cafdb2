import { performance } from 'node:perf_hooks';

/** The quantile of the values at `share`, 0 to 1; NaN if there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

type Contestant = () => Promise<unknown> | unknown;

const measureTime = async (run: Contestant): Promise<number> => {
  globalThis.gc?.();
  const start = performance.now();
  await run();
  return performance.now() - start;
};

/**
 * Runs every contestant in every round, starting with another one each time, so that other load on the machine affects all of them.
 * The first round is a warm-up and does not count.
 * @returns for each the median ratio of its time to that of the first contestant in the same round
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
      if (contestant !== undefined) took.set(index, await measureTime(contestant));
    }
    if (round === 0) continue;
    for (const [index, time] of took) ratios[index]?.push(time / (took.get(0) ?? NaN));
  }
  return ratios.map(median);
}
