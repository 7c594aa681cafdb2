import type { CheckpointLine, PublicKeyOf } from '../../model';
import { fillTemplate } from '../../../domain/vi';
import words from '../../../translations/verification.vi.json';
import { instantInWords } from '../answers';
import type { VerificationFault } from './fault';
import type { History } from './history';
import { headKey, type LogReading } from './logChain';

const c = words.checkpoints;

const inWords = (at: string): string => instantInWords(new Date(at));

/** Public keys in the database that differ from those in the checkpoints, and missing ones. */
export const keyFaults = (
  stored: readonly PublicKeyOf[],
  { keys, lines }: Pick<History, 'keys' | 'lines'>,
): readonly VerificationFault[] => {
  const item = (id: string): string => fillTemplate(words.key, { id });
  const ids = new Set(stored.map(({ id }) => id));
  const used = new Set(lines.map(({ checkpoint }) => checkpoint.key.id));
  return [
    ...stored
      .filter(({ id, publicKey }) => keys.get(id)?.publicKey !== publicKey)
      .map(({ id }) => ({ item: item(id), fault: words.keyChanged })),
    ...[...used].filter((id) => !ids.has(id)).map((id) => ({ item: item(id), fault: words.keyGone })),
  ];
};

/**
 * Checkpoints that exist outside but not in the database, except one that a process was writing when it stopped. If
 * entries are missing too, the database is an older copy.
 */
export const unstoredFaults = (
  { unstored, lastStored, lines }: History,
  { coverage, listed }: LogReading,
): readonly VerificationFault[] => {
  const isUncovered = ({ checkpoint }: CheckpointLine): boolean =>
    checkpoint.heads.every((head) => listed.has(headKey(...head)));
  const demanded = new Set(coverage.lines.map(({ checkpoint }) => checkpoint.number));
  const lacking = unstored.filter(
    (line) =>
      demanded.has(line.checkpoint.number) &&
      !(line.checkpoint.number === lastStored + 1 && isUncovered(line)),
  );
  const [first, last] = [lacking[0]?.checkpoint, lacking.at(-1)?.checkpoint];
  if (first === undefined || last === undefined) return [];
  const unmet = coverage.unmet();
  if (!lacking.some(({ checkpoint }) => unmet.has(checkpoint.number)))
    return lacking.map(({ checkpoint: { number } }) => ({
      item: fillTemplate(c.item, { number }),
      fault: c.storedGone,
    }));
  const kept = lines.findLast(({ checkpoint }) => checkpoint.number < first.number)?.checkpoint;
  const newest = { last: last.number, lastAt: inWords(last.at) };
  return [
    {
      item: words.database,
      fault:
        kept === undefined
          ? fillTemplate(c.olderThanAll, newest)
          : fillTemplate(c.older, { kept: kept.number, keptAt: inWords(kept.at), ...newest }),
    },
  ];
};
