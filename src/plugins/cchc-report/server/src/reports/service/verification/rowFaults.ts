import type { Seal } from '../../model';
import { fillTemplate } from '../../../domain/vi';
import words from '../../../translations/verification.vi.json';
import type { VerificationFault } from './fault';
import { sealKey, type LogReading } from './logChain';

const nameRow = (table: string, key: string): string =>
  fillTemplate(words.rows[table as keyof typeof words.rows] ?? words.row, { key });

/**
 * Finds frozen rows that differ from their seals in the log.
 * @param named ids of reports that already have a fault: their main rows are left out here
 */
export const rowFaults = (
  rows: readonly Seal[],
  { seals }: Pick<LogReading, 'seals'>,
  named: ReadonlySet<string>,
): readonly VerificationFault[] => {
  const isNamed = (table: string, key: string): boolean =>
    ['reports', 'issued', 'standings', 'signedFiles'].includes(table) && named.has(key.split('/')[0] ?? '');
  const unseen = new Map(seals);
  const faults: VerificationFault[] = [];
  for (const [table, key, digest] of rows) {
    const sealed = seals.get(sealKey(table, key));
    unseen.delete(sealKey(table, key));
    if (sealed?.digest === digest || isNamed(table, key)) continue;
    faults.push({
      item: nameRow(table, key),
      fault: sealed === undefined ? words.rowAdded : words.rowChanged,
    });
  }
  for (const name of unseen.keys()) {
    const [table = '', ...rest] = name.split(' ');
    const key = rest.join(' ');
    if (!isNamed(table, key)) faults.push({ item: nameRow(table, key), fault: words.rowGone });
  }
  return faults;
};
