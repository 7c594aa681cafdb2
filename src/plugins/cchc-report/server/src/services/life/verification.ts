import type { Core } from '@strapi/strapi';
import { fillTemplate, formatDocumentNumber } from '../../domain/vi';
import { inSnapshot } from '../../sources';
import {
  missingOfSchema,
  readActions,
  storedReports,
  storedSignedFiles,
  unmatchedReports,
  type ActionRow,
  type StoredReport,
} from '../../sources/life';
import words from '../../translations/verification.vi.json';
import { knownOf } from './known';
import { chainFaults } from './logChain';

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

/** Looks whether everything that was issued is still as it was issued. */
export const createVerificationService = ({ strapi }: { strapi: Core.Strapi }) => {
  let restored: readonly string[] = [];

  return {
    /** Rules of the database that this start found gone or switched off, and made anew: meanwhile anything may have happened. */
    noteRestored(names: readonly string[]): void {
      restored = names;
    },

    /** Reads all stored reports, signed files and the action log in one snapshot. */
    async verify(): Promise<Verification> {
      const missing = await missingOfSchema(strapi);
      const rules = [
        ...restored.map((item) => ({ item, fault: words.restored })),
        ...missing.map((item) => ({ item, fault: words.schema })),
      ];
      return inSnapshot(strapi, async (query) => {
        const reports = await storedReports(query);
        const issues = new Map((await readActions(query, 'issue')).map((entry) => [entry.reportId, entry]));
        const unmatched = await unmatchedReports(query);
        const signed = await storedSignedFiles(query);
        const attached = await readActions(query, 'attach');
        const chains = await chainFaults(query);
        return {
          reports: reports.length,
          signedFiles: signed.length,
          actions: chains.actions,
          faults: [
            ...rules,
            ...reports.flatMap((report) => reportFaults(report, issues.get(report.reportId))),
            ...unmatched.map(({ documentId, state }) => ({ item: documentId, fault: words.states[state] })),
            ...signedFaults(signed, attached),
            ...chains.faults,
          ],
        };
      });
    },
  };
};

const itemOf = ({ reportId, number, symbol, year }: StoredReport): string =>
  fillTemplate(words.item, { number: formatDocumentNumber(number, symbol), year, id: reportId });

/** What the log says of an act; nothing when its words were made unreadable. */
const saidIn = ({ detail }: ActionRow): Record<string, unknown> => {
  try {
    return JSON.parse(detail) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** The parts whose hash is another than the stored one, or than the one the log has; and what else the log says otherwise. */
const reportFaults = (report: StoredReport, entry: ActionRow | undefined): VerificationFault[] => {
  const item = itemOf(report);
  if (entry === undefined) return [{ item, fault: words.unlogged }];
  const said = saidIn(entry);
  const hashes = { ...(said['hashes'] as Record<string, string> | undefined) };
  const parts = Object.entries(report.hashes).flatMap(([part, { actual, stored }]) =>
    actual === stored && actual === hashes[part]
      ? []
      : [{ item, fault: words.parts[part as keyof typeof words.parts] }],
  );
  const isSame =
    Object.entries(knownOf(report)).every(([name, value]) => said[name] === value) &&
    report.reportTitle === report.title &&
    report.agencyId === entry.agencyId &&
    report.issuedBy === entry.name &&
    [report.issuedAt, report.asOf].every((at) => at.getTime() === entry.at.getTime());
  return isSame ? parts : [...parts, { item, fault: words.known }];
};

/** Signed files that are not those that were attached, and those that are there no more. */
const signedFaults = (
  files: Awaited<ReturnType<typeof storedSignedFiles>>,
  attached: readonly ActionRow[],
): VerificationFault[] => {
  const said = attached.map((entry) => ({ reportId: entry.reportId, ...saidIn(entry) })) as {
    reportId: string | null;
    name?: string;
    version?: number;
    sha256?: string;
  }[];
  const isOf =
    (reportId: string | null, version: number | undefined) =>
    (one: { reportId: string | null; version?: number }): boolean =>
      one.reportId === reportId && one.version === version;
  return [
    ...files.flatMap(({ reportId, version, name, actual, stored }) => {
      const entry = said.find(isOf(reportId, version));
      const isWhole = actual === stored && actual === entry?.sha256 && name === entry.name;
      return isWhole ? [] : [{ item: `${reportId}, ${name}`, fault: words.parts.signed }];
    }),
    ...said
      .filter(({ reportId, version }) => !files.some(isOf(reportId, version)))
      .map(({ reportId, name }) => ({ item: `${reportId ?? ''}, ${name ?? ''}`, fault: words.signedGone })),
  ];
};
