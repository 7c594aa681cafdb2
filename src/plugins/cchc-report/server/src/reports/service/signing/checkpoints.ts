import type { Core } from '@strapi/strapi';
import { ReportError } from '../../../domain/errors';
import {
  checkpointLine,
  checkpointText,
  entriesDigest,
  findHeads,
  parseCheckpointLine,
  textHash,
  type Checkpoint,
  type CheckpointKind,
  type CheckpointLine,
  type IssuedName,
  type PublicKeyOf,
} from '../../model';
import type { Query } from '../../../sources';
import {
  allHeads,
  countIssued,
  holdCheckpoints,
  insertCheckpoint,
  lastCheckpoint,
  readKeys,
  readLedgerId,
  takeUncovered,
  type StoredCheckpoint,
  type UncoveredEntry,
} from '../../store';
import { getService } from '../../../services/getService';
import { inOwnTables } from '../../../services/reading';
import { shareNext } from '../../../services/shareNext';
import { parseDetail } from '../logDetail';
import { isSignedBy } from './key';

/**
 * Writes the state of the whole log to places outside the database, one checkpoint at a time across all processes.
 */
export const createCheckpointsService = ({ strapi }: { strapi: Core.Strapi }) => {
  /**
   * The reason why the last attempt to write a checkpoint failed; null when it succeeded. Readiness reports a lost
   * database separately.
   */
  let failure: string | null = null;
  const cover = shareNext(async () => {
    try {
      await inOwnTables(strapi, (query) => writeCheckpoint(strapi, query, 'usual'));
      failure = null;
    } catch (error) {
      if (error instanceof ReportError) failure = error.message;
      throw error;
    }
  });

  return {
    /**
     * Covers everything that was committed before the call; concurrent callers share one checkpoint.
     * @throws ReportError `checkpoint_failed`, `signing_unavailable`
     */
    cover,

    failure: (): string | null => failure,

    /**
     * Refuses early, before storing anything that could not be acknowledged afterwards.
     * @throws ReportError `checkpoint_failed`
     */
    async refuseUnwritable(): Promise<void> {
      getService(strapi, 'signing').key();
      await refuseFailure(getService(strapi, 'signing').places().probe());
    },
  };
};

const refuseFailure = async <Result>(work: Promise<Result>): Promise<Result> => {
  try {
    return await work;
  } catch (error) {
    // Only the code: the reasons of readiness are public, and the message contains a path of the server.
    throw new ReportError('checkpoint_failed', { reason: (error as NodeJS.ErrnoException).code ?? '?' });
  }
};

/** Writes a checkpoint within the caller's transaction. @throws ReportError `checkpoint_failed`, `signing_unavailable` */
export const writeCheckpoint = async (
  strapi: Core.Strapi,
  query: Query,
  asked: Exclude<CheckpointKind, 'new-key'>,
): Promise<void> => {
  await holdCheckpoints(query);
  const log = await readLedgerId(query);
  if (log === null) throw new ReportError('checkpoint_failed', { reason: 'cchc_report_ledger' });
  const { key, places } = getService(strapi, 'signing');
  const own = key();
  const kept = await refuseFailure(places().last(log));
  const stored = await lastCheckpoint(query);
  const last = chooseForemost(kept, parseLine(stored), own);
  const isNewKey = last !== null && last.checkpoint.key.id !== own.id;
  const kind = asked === 'usual' && isNewKey ? 'new-key' : asked;
  // Read before the uncovered entries are taken, so that they include any entry added in between.
  const all = kind === 'usual' ? null : await allHeads(query);
  const taken = await takeUncovered(query);
  const adopted = await adopt(query, kept, stored?.number ?? 0, taken);
  const rest = adopted === null ? taken : taken.filter((entry) => !covers(adopted, entry));
  if (rest.length === 0 && asked === 'usual') return;
  // If checkpoints exist outside, they decide which keys there were, not the database.
  const former = isNewKey ? (kept === null ? await readKeys(query) : [last.checkpoint.key]) : [];
  const formerKeys = former.filter(({ id }) => id !== own.id);
  const checkpoint = await next(query, { log, kind, own, formerKeys, rest, last, before: all });
  const text = checkpointText(checkpoint);
  const line = checkpointLine(text, own.sign(text));
  await insertCheckpoint(query, { number: checkpoint.number, at: new Date(checkpoint.at), line });
  // Written last, before the commit: a line outside names only entries that are already committed, and is adopted if
  // this commit fails.
  await refuseFailure(places().append(log, line));
};

/** The database's copy of a checkpoint; null when there is none or it cannot be parsed. */
const parseLine = (row: StoredCheckpoint | null): CheckpointLine | null =>
  row === null ? null : parseCheckpointLine(row.line);

/**
 * The checkpoint to continue from: the one outside, unless the database has a later one by the same key because the
 * place lost some. A forged row is never used.
 */
const chooseForemost = (
  kept: CheckpointLine | null,
  stored: CheckpointLine | null,
  own: PublicKeyOf,
): CheckpointLine | null => {
  if (kept === null) return stored;
  const isLater = stored !== null && stored.checkpoint.number > kept.checkpoint.number;
  return isLater && isSignedBy(own, stored.text, stored.signature) ? stored : kept;
};

/** True when an entry is at or before the head of its chain in a checkpoint. */
const covers = ({ checkpoint }: CheckpointLine, { subject, position }: UncoveredEntry): boolean =>
  checkpoint.heads.some(([of, until]) => of === subject && position <= until);

/**
 * Adopts the checkpoint of a process that stopped between the file and its commit: all its heads are entries that no
 * checkpoint in the database covers. `verify` reports any other line that the database lacks.
 */
const adopt = async (
  query: Query,
  kept: CheckpointLine | null,
  stored: number,
  taken: readonly UncoveredEntry[],
): Promise<CheckpointLine | null> => {
  if (kept === null || kept.checkpoint.kind !== 'usual' || kept.checkpoint.number !== stored + 1) return null;
  const isUncovered = kept.checkpoint.heads.every(([subject, position, hash]) =>
    taken.some((entry) => entry.subject === subject && entry.position === position && entry.hash === hash),
  );
  if (!isUncovered) return null;
  await insertCheckpoint(query, { number: stored + 1, at: new Date(kept.checkpoint.at), line: kept.line });
  return kept;
};

interface Asked {
  readonly log: string;
  readonly kind: CheckpointKind;
  readonly own: PublicKeyOf;
  readonly formerKeys: readonly PublicKeyOf[];
  readonly rest: readonly UncoveredEntry[];
  readonly last: CheckpointLine | null;
  /** All earlier entries, for a checkpoint that starts over. */
  readonly before: Awaited<ReturnType<typeof allHeads>> | null;
}

const next = async (
  query: Query,
  { log, kind, own, formerKeys, rest, last, before }: Asked,
): Promise<Checkpoint> => {
  return {
    log,
    number: (last?.checkpoint.number ?? 0) + 1,
    kind,
    at: new Date().toISOString(),
    previous: last === null ? '' : textHash(last.text),
    key: { id: own.id, publicKey: own.publicKey },
    formerKeys,
    entries: before?.entries ?? (last?.checkpoint.entries ?? 0) + rest.length,
    reports: await countIssued(query),
    digest: entriesDigest(rest),
    heads: findHeads([...(before?.heads ?? []), ...rest]),
    issued: rest.flatMap(issuedName),
  };
};

const issuedName = ({ action, reportId, detail }: UncoveredEntry): readonly IssuedName[] => {
  if (action !== 'issue' || reportId === null) return [];
  const { number, date } = parseDetail(detail) as { number?: string; date?: string };
  return [[reportId, number ?? '', Number(date?.slice(-4) ?? 0)]];
};
