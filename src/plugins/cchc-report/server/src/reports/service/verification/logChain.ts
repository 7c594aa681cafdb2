import {
  CHAIN_START,
  chainHash,
  entriesDigest,
  entryText,
  type CoveredEntry,
  type Head,
  type Seal,
} from '../../model';
import { fillTemplate } from '../../../domain/vi';
import type { Query } from '../../../sources';
import { actionsAfter, type ActionRow } from '../../store';
import words from '../../../translations/verification.vi.json';
import { instantInWords } from '../answers';
import { parseDetail } from '../logDetail';
import { isSignedBy } from '../signing/key';
import { findCoverage, type Coverage } from './coverage';
import type { VerificationFault } from './fault';
import type { History } from './history';

const ACTIONS_AT_ONCE = 1000;

/** The facts that the log proves, from unchanged entries. */
export interface LogReading {
  readonly actions: number;
  readonly faults: readonly VerificationFault[];
  /** The newest seal of each row, by `table key`. */
  readonly seals: ReadonlyMap<string, { readonly digest: string; readonly id: number }>;
  /** Ids of reports that were issued before entries were signed. */
  readonly unsignedIssues: ReadonlySet<string>;
  /** Rules that were found disabled. */
  readonly rules: readonly string[];
  /** Entries that no checkpoint covers yet. */
  readonly uncovered: number;
  /** Entries that the database lists as uncovered, by `headKey`. */
  readonly listed: ReadonlySet<string>;
  readonly coverage: Coverage;
}

export const headKey = (...head: Head): string => JSON.stringify(head);

export const sealKey = (table: string, key: string): string => `${table} ${key}`;

const nameEntry = ({ position, subject }: Pick<ActionRow, 'position' | 'subject'>): string =>
  fillTemplate(words.entry, { position, subject });

/** Reads the log chain by chain and checks every link, signature and checkpoint. */
export const readLog = async (
  query: Query,
  history: History,
  uncovered: ReadonlySet<string>,
): Promise<LogReading> => {
  const faults: VerificationFault[] = [];
  const coverage = findCoverage(history);
  const seals = new Map<string, { digest: string; id: number }>();
  const groups = new Map<number, CoveredEntry[]>();
  const seen = {
    unsignedIssues: new Set<string>(),
    rules: new Set<string>(),
    listed: new Set<string>(),
    actions: 0,
    uncovered: 0,
  };
  const waiting = new Set(uncovered);

  const look = (row: ActionRow, before: Pick<ActionRow, 'position' | 'hash'>): void => {
    const item = nameEntry(row);
    if (row.position !== before.position + 1 || row.previous !== before.hash)
      faults.push({ item, fault: words.chain });
    const number = coverage.take(row);
    waiting.delete(row.id);
    if (number === null) seen.uncovered += 1;
    else {
      const group = groups.get(number) ?? [];
      group.push(row);
      groups.set(number, group);
    }
    if (uncovered.has(row.id)) seen.listed.add(headKey(row.subject, row.position, row.hash));
    const fault =
      entryFault(
        row,
        history,
        coverage.lines[0]?.checkpoint.number === number,
        number !== null || uncovered.has(row.id),
      ) ?? coverage.fault(row);
    if (fault === null) gather(row, seals, seen);
    else faults.push({ item, fault });
  };

  let last: Pick<ActionRow, 'subject' | 'position' | 'hash'> = {
    subject: '',
    position: 0,
    hash: CHAIN_START,
  };
  for (;;) {
    const rows = await actionsAfter(query, last, ACTIONS_AT_ONCE);
    for (const row of rows) {
      look(row, row.subject === last.subject ? last : { position: 0, hash: CHAIN_START });
      last = row;
    }
    seen.actions += rows.length;
    if (rows.length < ACTIONS_AT_ONCE) break;
  }
  faults.push(
    ...coverage.missing(),
    ...[...waiting].map((id) => ({ item: fillTemplate(words.waiting, { id }), fault: words.waitingGone })),
  );
  // The digests reveal a change but not its place, so they are reported only if there is no other fault.
  if (faults.length === 0)
    faults.push(
      ...coverage.lines
        .filter(({ checkpoint: { number, kind, digest } }) => {
          return kind !== 'restore' && entriesDigest(groups.get(number) ?? []) !== digest;
        })
        .map(({ checkpoint: { number, at } }) => ({
          item: fillTemplate(words.checkpoints.item, { number }),
          fault: fillTemplate(words.checkpoints.digest, { at: instantInWords(new Date(at)) }),
        })),
    );
  return { ...seen, rules: [...seen.rules], faults, seals, coverage };
};

/**
 * Finds the faults of one entry alone.
 * @param isFirst true if the first checkpoint covers it: only that one can cover entries from before signatures
 * @param isKnown true if a checkpoint covers it or it is waiting for one
 */
const entryFault = (row: ActionRow, { keys }: History, isFirst: boolean, isKnown: boolean): string | null => {
  if (chainHash({ ...row, at: row.at.toISOString() }) !== row.hash) return words.changed;
  if (!isKnown) return words.unlisted;
  if (row.signature === null)
    return isFirst && row.seals === null && row.keyId === null ? null : words.unsigned;
  const key = keys.get(row.keyId ?? '');
  const text = entryText(row.id, row.hash, row.seals);
  return key !== undefined && isSignedBy(key, text, row.signature) ? null : words.forged;
};

const gather = (
  row: ActionRow,
  seals: Map<string, { digest: string; id: number }>,
  seen: { unsignedIssues: Set<string>; rules: Set<string> },
): void => {
  const id = Number(row.id);
  for (const [table, key, digest] of JSON.parse(row.seals ?? '[]') as readonly Seal[]) {
    const known = seals.get(sealKey(table, key));
    if (known === undefined || known.id < id) seals.set(sealKey(table, key), { digest, id });
  }
  if (row.action === 'issue' && row.signature === null && row.reportId !== null)
    seen.unsignedIssues.add(row.reportId);
  if (row.action === 'rules')
    for (const name of (parseDetail(row.detail)['names'] ?? []) as readonly string[]) seen.rules.add(name);
};
