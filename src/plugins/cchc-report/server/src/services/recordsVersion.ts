/** What a version of the data says: which transactions have ended, and of which start of the server it is. */
interface Ended {
  /** Every transaction before this one has ended, but those in `open`. */
  readonly next: bigint;
  readonly open: ReadonlySet<bigint>;
  readonly serverStart: string;
}

/** More transactions than this between two versions are not looked at one by one: the records count as changed. */
const MOST_COMPARED = 10_000;
/** Ids passed over that are remembered; a forgotten one only costs another reading. */
const MOST_PASSED_OVER = 10_000;

/** @param version `xmin:xmax:xip,xip start`, as `sources/dataVersion.ts` reads it */
const parse = (version: string): Ended => {
  const [snapshot = '', serverStart = ''] = version.split(' ');
  const [, next = '0', open = ''] = snapshot.split(':');
  return {
    next: BigInt(next),
    open: new Set(open === '' ? [] : open.split(',').map(BigInt)),
    serverStart,
  };
};

/** The transactions that ended between two versions; null when there are too many. */
const endedBetween = (before: Ended, after: Ended): readonly bigint[] | null => {
  if (after.next - before.next > MOST_COMPARED) return null;
  const ended = [...before.open].filter((id) => !after.open.has(id));
  for (let id = before.next; id < after.next; id += 1n) if (!after.open.has(id)) ended.push(id);
  return ended;
};

/**
 * Numbers the versions of the data so that one number stands for the same records: it grows when any transaction ends, of whichever
 * process, but those that this process reported to write to the plugin's own tables alone.
 */
export const createRecordsVersion = () => {
  const passedOver = new Set<bigint>();
  let last: Ended | null = null;
  let version = 0;

  return {
    passOver(id: bigint): void {
      if (passedOver.size >= MOST_PASSED_OVER) passedOver.clear();
      passedOver.add(id);
    },

    /** @param data the version of the data, each read after the one before */
    at(data: string): number {
      const now = parse(data);
      const ended = last !== null && last.serverStart === now.serverStart ? endedBetween(last, now) : null;
      if (ended === null || !ended.every((id) => passedOver.has(id))) version += 1;
      for (const id of ended ?? []) passedOver.delete(id);
      last = now;
      return version;
    },
  };
};
