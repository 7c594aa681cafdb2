import { statementText } from '../../model';
import type { ActionRow, IssueSignature, StoredReport } from '../../store';
import words from '../../../translations/verification.vi.json';
import { isSignedBy } from '../signing/key';
import type { VerificationFault } from './fault';
import type { History } from './history';
import { nameReport } from './reportFaults';

/**
 * Finds reports whose signed statement is missing or differs from the stored data.
 * @param named ids of reports that already have a fault
 */
export const signatureFaults = (
  reports: readonly StoredReport[],
  signatures: readonly IssueSignature[],
  issues: ReadonlyMap<string | null, ActionRow>,
  { keys }: Pick<History, 'keys'>,
  named: ReadonlySet<string>,
): readonly VerificationFault[] => {
  const byReport = new Map(signatures.map((one) => [one.reportId, one]));
  const known = new Set(reports.map(({ reportId }) => reportId));
  return [
    ...reports.flatMap((report) => {
      if (named.has(report.reportId)) return [];
      const item = nameReport(report);
      const entry = issues.get(report.reportId);
      const signed = byReport.get(report.reportId);
      if (signed === undefined)
        return entry?.signature === null ? [] : [{ item, fault: words.signature.gone }];
      const key = keys.get(signed.keyId);
      const isWhole =
        key !== undefined &&
        signed.statement === buildStatement(report, entry?.hash ?? '') &&
        isSignedBy(key, signed.statement, signed.signature);
      return isWhole ? [] : [{ item, fault: words.signature.wrong }];
    }),
    ...signatures
      .filter(({ reportId }) => !known.has(reportId) && !named.has(reportId))
      .map(({ reportId }) => ({ item: reportId, fault: words.signature.alone })),
  ];
};

const buildStatement = (report: StoredReport, entry: string): string =>
  statementText({
    ...report,
    report: report.reportId,
    agency: report.agencyId,
    issuedAt: report.issuedAt.toISOString(),
    hashes: Object.fromEntries(Object.entries(report.hashes).map(([part, { actual }]) => [part, actual])),
    entry,
  });
