import type { CheckpointLine } from '../../model';
import { openPlace, type Place } from './place';

/** All places together: each receives every checkpoint. */
export interface Places {
  readonly all: readonly Place[];
  /** The newest checkpoint in any place. */
  last(log: string): Promise<CheckpointLine | null>;
  /**
   * Appends a line to every place; a place that lags behind is brought up to date first.
   * @throws Error when one place fails
   */
  append(log: string, line: string): Promise<void>;
  /** @throws Error when a place is not writable */
  probe(): Promise<void>;
}

const readNumber = (line: CheckpointLine | null): number => line?.checkpoint.number ?? 0;

export const openPlaces = (folders: readonly string[]): Places => {
  const all = folders.map(openPlace);

  /** The place with the most lines, and its last line. */
  const findForemost = async (
    log: string,
  ): Promise<{ place: Place | undefined; last: CheckpointLine | null }> => {
    let found: { place: Place | undefined; last: CheckpointLine | null } = { place: all[0], last: null };
    for (const place of all) {
      const last = await place.last(log);
      if (readNumber(last) > readNumber(found.last)) found = { place, last };
    }
    return found;
  };

  return {
    all,
    last: async (log) => (await findForemost(log)).last,

    async append(log, line) {
      const { place: ahead, last } = await findForemost(log);
      for (const place of all) {
        const own = readNumber(await place.last(log));
        const lines = own < readNumber(last) ? ((await ahead?.lines(log)) ?? []) : [];
        const missed = lines.flatMap((one) =>
          one !== null && one.checkpoint.number > own ? [one.line] : [],
        );
        await place.append(log, [...missed, line]);
      }
    },

    async probe() {
      for (const place of all) await place.probe();
    },
  };
};
