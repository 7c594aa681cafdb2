import type { Core } from '@strapi/strapi';
import { fillTemplate } from '../../../domain/vi';
import { inSnapshot, mayChangeRules, type Query } from '../../../sources';
import {
  foreignRules,
  frozenRows,
  missingIn,
  readActions,
  readIssueSignatures,
  readKeys,
  readLedgerId,
  readUncovered,
  storedCheckpoints,
  storedReports,
  storedSignedFiles,
  unmatchedReports,
} from '../../store';
import words from '../../../translations/verification.vi.json';
import { getService } from '../../../services/getService';
import { instantInWords } from '../answers';
import { keyFaults, unstoredFaults } from './checkpointFaults';
import type { VerificationFault } from './fault';
import { composeHistory, type History } from './history';
import { readLog, type LogReading } from './logChain';
import { nameReport, reportFaults, signedFaults } from './reportFaults';
import { rowFaults } from './rowFaults';
import { signatureFaults } from './signatureFaults';

export type { VerificationFault } from './fault';

export interface Verification {
  readonly reports: number;
  readonly signedFiles: number;
  readonly actions: number;
  readonly checkpoints: number;
  readonly faults: readonly VerificationFault[];
  /** Notes that are not faults: sentences in Vietnamese. */
  readonly notes: readonly string[];
}

/** Verifies that everything that was issued and logged is unchanged. */
export const createVerificationService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Reads all stored reports, signed files and the action log in one snapshot, and the checkpoints outside.
   * @throws ReportError `signing_unavailable`; Error of the file system when a place cannot be read
   */
  async verify(): Promise<Verification> {
    return inSnapshot(strapi, (query) => this.within(query));
  },

  /** Verifies with statements of the caller's transaction. */
  async within(query: Query): Promise<Verification> {
    // Must come first: its statement begins the snapshot, and files are read after it.
    const missing = await missingIn(query);
    const { history, faults: outside } = await readHistory(strapi, query);
    const log = await readLog(query, history, await readUncovered(query));
    const reports = await storedReports(query);
    const issues = new Map((await readActions(query, 'issue')).map((entry) => [entry.reportId, entry]));
    const signed = await storedSignedFiles(query);
    const unmatched = (await unmatchedReports(query)).map(({ documentId, state }) => ({
      item: documentId,
      fault: words.states[state],
    }));
    const ofReports = reports.map((report) => ({
      report,
      faults: reportFaults(report, issues.get(report.reportId)),
    }));
    const ofFiles = signedFaults(signed, await readActions(query, 'attach'));
    const named = new Set([
      ...unmatched.map(({ item }) => item),
      ...ofReports.flatMap(({ report, faults }) => (faults.length > 0 ? [report.reportId] : [])),
      ...ofFiles.map(({ item }) => item.split(',')[0] ?? ''),
    ]);
    const faults = [
      ...log.rules.map((item) => ({ item, fault: words.restored })),
      ...missing.map((item) => ({ item, fault: words.schema })),
      ...(await foreignRules(query)).map((item) => ({ item, fault: words.foreignRule })),
      ...ofReports.flatMap((one) => one.faults),
      ...unmatched,
      ...findVanished(log, new Set([...reports.map(({ reportId }) => reportId), ...named])),
      ...ofFiles,
      ...signatureFaults(reports, await readIssueSignatures(query), issues, history, named),
      ...rowFaults(await frozenRows(query), log, named),
      ...outside,
      ...history.faults,
      ...keyFaults(await readKeys(query), history),
      ...unstoredFaults(history, log),
      ...log.faults,
    ];
    return {
      reports: reports.length,
      signedFiles: signed.length,
      actions: log.actions,
      checkpoints: history.lines.length,
      faults,
      notes: listNotes(
        await mayChangeRules(query),
        log,
        history,
        reports.filter(({ reportId }) => log.unsignedIssues.has(reportId)).map(nameReport),
      ),
    };
  },
});

/** Reads the checkpoints of the database and of every place, and finds logs of other databases in those places. */
const readHistory = async (
  strapi: Core.Strapi,
  query: Query,
): Promise<{ history: History; faults: readonly VerificationFault[] }> => {
  const signing = getService(strapi, 'signing');
  const before = new Date();
  const stored = await storedCheckpoints(query);
  const log = (await readLedgerId(query)) ?? '';
  const places = await Promise.all(
    signing.places().all.map(async (place) => ({
      folder: place.folder,
      lines: await place.lines(log),
      others: await place.others(log),
    })),
  );
  const others = places.flatMap(({ folder, others: logs }) =>
    logs.map((id) => ({ item: folder, fault: fillTemplate(words.checkpoints.otherLog, { id }) })),
  );
  const history = composeHistory(stored, places, signing.key(), before);
  const isOwn = history.lines.every(({ checkpoint }) => checkpoint.log === log);
  const ledger = isOwn ? [] : [{ item: words.ledger, fault: words.ledgerChanged }];
  return { history, faults: [...ledger, ...others] };
};

/** Finds issued reports that a checkpoint names and that left no trace. */
const findVanished = ({ coverage }: LogReading, known: ReadonlySet<string>): readonly VerificationFault[] =>
  coverage.issued
    .filter(([id]) => !known.has(id))
    .map(([id, number, year]) => ({
      item: fillTemplate(words.item, { number, year, id }),
      fault: words.vanished,
    }));

const listNotes = (
  mayChange: boolean,
  { uncovered }: LogReading,
  { lines }: History,
  unsigned: readonly string[],
): readonly string[] => [
  ...(mayChange ? [words.notes.oneAccount] : []),
  ...unsigned.map((item) => fillTemplate(words.notes.unsigned, { item })),
  ...(uncovered === 0 ? [] : [fillTemplate(words.notes.uncovered, { count: uncovered })]),
  ...lines.flatMap(({ checkpoint: { kind, at, number, formerKeys, key } }) => {
    if (kind === 'usual') return [];
    const values = {
      at: instantInWords(new Date(at)),
      number,
      key: key.id,
      former: formerKeys.map(({ id }) => id).join(', '),
    };
    return [fillTemplate(words.notes[kind], values)];
  }),
];
