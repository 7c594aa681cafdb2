/** The content of a data version: the ended transactions, and the start of the server that it belongs to. */
interface Ended {
  /** Every transaction before this one has ended, except those in `open`. */
  readonly next: bigint;
  readonly open: ReadonlySet<bigint>;
  readonly serverStart: string;
}

/**
 * With more transactions than this between two versions, they are not compared one by one: the records count as
 * changed.
 */
const MOST_COMPARED = 10_000;
/** How many ignored ids are remembered; a forgotten one only costs an extra read. */
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

/** Lists the transactions that ended between two versions; null when there are too many. */
const endedBetween = (before: Ended, after: Ended): readonly bigint[] | null => {
  if (after.next - before.next > MOST_COMPARED) return null;
  const ended = [...before.open].filter((id) => !after.open.has(id));
  for (let id = before.next; id < after.next; id += 1n) if (!after.open.has(id)) ended.push(id);
  return ended;
};

/**
 * Numbers the versions of the data so that one number stands for the same records. The number grows when any
 * transaction of any process ends, except those that this process reported to write only to the plugin's own tables.
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

    /** @param data the version of the data; calls must be in the order of reading */
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
