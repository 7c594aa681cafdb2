import type { Core } from '@strapi/strapi';
import { CHAIN_START, chainHash } from '../../domain/life';
import { fillTemplate, formatDocumentNumber } from '../../domain/vi';
import { inSnapshot, type Query } from '../../sources';
import {
  actionsAfter,
  missingOfSchema,
  readActionDetail,
  storedReports,
  storedSignedFiles,
  unmatchedReports,
  type ActionRow,
  type StoredReport,
} from '../../sources/life';
import words from '../../translations/verification.vi.json';

/** Something that is not as it was stored. */
export interface VerificationFault {
  /** "Báo cáo số 07/BC-UBND năm 2024 (abc…)". */
  readonly item: string;
  readonly fault: string;
}

export interface Verification {
  readonly reports: number;
  readonly signedFiles: number;
  readonly actions: number;
  readonly faults: readonly VerificationFault[];
}

const ACTIONS_AT_ONCE = 1000;

/** Looks whether everything that was issued is still as it was issued. */
export const createVerificationService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Reads all stored reports, signed files and the action log in one snapshot. */
  async verify(): Promise<Verification> {
    const faults: VerificationFault[] = [];
    for (const name of await missingOfSchema(strapi)) faults.push({ item: name, fault: words.schema });
    return inSnapshot(strapi, async (query) => {
      const reports = await storedReports(query);
      for (const report of reports) faults.push(...(await reportFaults(query, report)));
      for (const { documentId, state } of await unmatchedReports(query))
        faults.push({
          item: documentId,
          fault: fillTemplate(words.unmatched, { state: words.states[state] }),
        });
      const signedFiles = await storedSignedFiles(query);
      for (const { reportId, name, isWhole } of signedFiles)
        if (!isWhole) faults.push({ item: `${reportId}, ${name}`, fault: words.parts.signed });
      const actions = await chainFaults(query, faults);
      return { reports: reports.length, signedFiles: signedFiles.length, actions, faults };
    });
  },
});

const itemOf = ({ reportId, number, symbol, year }: StoredReport): string =>
  fillTemplate(words.item, { number: formatDocumentNumber(number, symbol), year, id: reportId });

/** The parts whose hash is another than the stored one, or than the one the log has. */
const reportFaults = async (query: Query, report: StoredReport): Promise<VerificationFault[]> => {
  const item = itemOf(report);
  const detail = await readActionDetail(query, report.reportId, 'issue');
  if (detail === null) return [{ item, fault: words.unlogged }];
  const logged = JSON.parse(detail) as {
    number?: string;
    title?: string;
    signer?: string;
    hashes?: Record<string, string>;
  };
  const parts = Object.entries(report.hashes).flatMap(([part, { actual, stored }]) =>
    actual === stored && actual === logged.hashes?.[part]
      ? []
      : [{ item, fault: words.parts[part as keyof typeof words.parts] }],
  );
  const isSame =
    logged.number === formatDocumentNumber(report.number, report.symbol) &&
    logged.title === report.title &&
    logged.signer === report.signer;
  return isSame ? parts : [...parts, { item, fault: words.known }];
};

/** Adds what is broken of the log's chains. @returns the entries read */
const chainFaults = async (query: Query, faults: VerificationFault[]): Promise<number> => {
  let read = 0;
  let last: Pick<ActionRow, 'subject' | 'position' | 'hash'> = {
    subject: '',
    position: 0,
    hash: CHAIN_START,
  };
  for (;;) {
    const rows = await actionsAfter(query, last, ACTIONS_AT_ONCE);
    for (const row of rows) {
      const before = row.subject === last.subject ? last : { position: 0, hash: CHAIN_START };
      const item = fillTemplate(words.entry, { position: row.position, subject: row.subject });
      if (row.position !== before.position + 1 || row.previous !== before.hash)
        faults.push({ item, fault: words.chain });
      if (chainHash({ ...row, at: row.at.toISOString() }) !== row.hash)
        faults.push({ item, fault: words.changed });
      last = row;
    }
    read += rows.length;
    if (rows.length < ACTIONS_AT_ONCE) return read;
  }
};
