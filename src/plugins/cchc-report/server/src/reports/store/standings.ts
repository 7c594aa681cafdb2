import type { Query } from '../../sources/query';

/** The mutable part of an issued report. */
export interface StandingRow {
  readonly reportId: string;
  readonly public: boolean;
  readonly supersededBy: string | null;
  readonly voidedAt: Date | null;
  readonly voidedBy: string | null;
  readonly voidReason: string | null;
}

export const STANDING_COLUMNS = `s.report_id as "reportId", s.public, s.superseded_by as "supersededBy", s.voided_at as "voidedAt",
  s.voided_by as "voidedBy", s.void_reason as "voidReason"`;

export const insertStanding = async (query: Query, reportId: string): Promise<void> => {
  await query('insert into cchc_report_standings (report_id) values (:reportId)', { reportId });
};

/** Reads the standing and locks it against every other change until the transaction ends. */
export const holdStanding = async (query: Query, reportId: string): Promise<StandingRow | null> => {
  const [row] = await query<StandingRow>(
    `select ${STANDING_COLUMNS} from cchc_report_standings s where s.report_id = :reportId for update`,
    { reportId },
  );
  return row ?? null;
};

export const setPublic = async (query: Query, reportId: string, shown: boolean): Promise<void> => {
  await query('update cchc_report_standings set public = :shown where report_id = :reportId', {
    reportId,
    shown,
  });
};

export const setSuperseded = async (query: Query, reportId: string, by: string): Promise<void> => {
  await query('update cchc_report_standings set superseded_by = :by where report_id = :reportId', {
    reportId,
    by,
  });
};

/** A voided report is no longer shown. */
export const setVoid = async (
  query: Query,
  reportId: string,
  { at, by, reason }: { at: Date; by: string; reason: string },
): Promise<void> => {
  await query(
    `update cchc_report_standings set voided_at = :at, voided_by = :by, void_reason = :reason, public = false
      where report_id = :reportId`,
    { reportId, at, by, reason },
  );
};
