import { fillTemplate, formatDocumentNumber } from '../../../domain/vi';
import type { ActionRow, StoredReport, storedSignedFiles } from '../../store';
import words from '../../../translations/verification.vi.json';
import { listKnown } from '../known';
import { parseDetail } from '../logDetail';
import type { VerificationFault } from './fault';

/** The name of an issued report for readers. */
export const nameReport = ({ reportId, number, symbol, year }: StoredReport): string =>
  fillTemplate(words.item, { number: formatDocumentNumber(number, symbol), year, id: reportId });

/** Finds the parts whose hash differs from the stored one or from the log, and all other differences from the log. */
export const reportFaults = (
  report: StoredReport,
  entry: ActionRow | undefined,
): readonly VerificationFault[] => {
  const item = nameReport(report);
  if (entry === undefined) return [{ item, fault: words.unlogged }];
  const said = parseDetail(entry.detail);
  const hashes = { ...(said['hashes'] as Record<string, string> | undefined) };
  const parts = Object.entries(report.hashes).flatMap(([part, { actual, stored }]) =>
    actual === stored && actual === hashes[part]
      ? []
      : [{ item, fault: words.parts[part as keyof typeof words.parts] }],
  );
  const isSame =
    Object.entries(listKnown(report)).every(([name, value]) => said[name] === value) &&
    report.reportTitle === report.title &&
    report.agencyId === entry.agencyId &&
    report.issuedBy === entry.name &&
    [report.issuedAt, report.asOf].every((at) => at.getTime() === entry.at.getTime());
  return isSame ? parts : [...parts, { item, fault: words.known }];
};

/** Finds signed files that were changed after they were attached, and missing ones. */
export const signedFaults = (
  files: Awaited<ReturnType<typeof storedSignedFiles>>,
  attached: readonly ActionRow[],
): readonly VerificationFault[] => {
  const said = attached.map((entry) => ({ reportId: entry.reportId, ...parseDetail(entry.detail) })) as {
    reportId: string | null;
    name?: string;
    version?: number;
    sha256?: string;
  }[];
  const matchesReport =
    (reportId: string | null, version: number | undefined) =>
    (one: { reportId: string | null; version?: number }): boolean =>
      one.reportId === reportId && one.version === version;
  return [
    ...files.flatMap(({ reportId, version, name, actual, stored }) => {
      const entry = said.find(matchesReport(reportId, version));
      const isWhole = actual === stored && actual === entry?.sha256 && name === entry.name;
      return isWhole ? [] : [{ item: `${reportId}, ${name}`, fault: words.parts.signed }];
    }),
    ...said
      .filter(({ reportId, version }) => !files.some(matchesReport(reportId, version)))
      .map(({ reportId, name }) => ({ item: `${reportId ?? ''}, ${name ?? ''}`, fault: words.signedGone })),
  ];
};
