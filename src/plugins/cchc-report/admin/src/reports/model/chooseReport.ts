import type { ReportSummary } from '../../../../server/src/contract';

type Listed = Pick<ReportSummary, 'documentId' | 'state'> & {
  readonly issued: Pick<NonNullable<ReportSummary['issued']>, 'supersededBy' | 'void'> | null;
};

/** A report that a period leads to. */
export interface ChosenReport {
  readonly documentId: string;
  readonly state: 'draft' | 'submitted' | 'issued';
}

const choose = (reports: readonly Listed[], state: ChosenReport['state']): ChosenReport | undefined => {
  const found = reports.find((report) => report.state === state);
  return found && { documentId: found.documentId, state };
};

/**
 * Chooses among the reports of one period the one to go on with: the open one, otherwise the issued one that is valid.
 * Null if there is none, so that a draft can be made.
 */
export const chooseReport = (reports: readonly Listed[]): ChosenReport | null => {
  const valid = reports.filter(
    ({ issued }) => issued === null || (issued.supersededBy === null && issued.void === null),
  );
  return choose(valid, 'draft') ?? choose(valid, 'submitted') ?? choose(valid, 'issued') ?? null;
};
