import type { Query } from '../query';

/** The newest text of one section of a report. */
export interface SectionRow {
  readonly section: string;
  readonly version: number;
  readonly position: number;
  readonly text: string;
  readonly savedAt: Date;
  /** null: these are the template's words. */
  readonly savedBy: string | null;
}

/** The newest version of each section, in the order in which they print. Every version stays. */
export const readSections = (query: Query, reportId: string): Promise<readonly SectionRow[]> =>
  query<SectionRow>(
    `select * from (
       select distinct on (section) section, version, position, text, saved_at as "savedAt", saved_by as "savedBy"
         from cchc_report_sections where report_id = :reportId order by section, version desc) newest
      order by position`,
    { reportId },
  );

/** @returns whether this became the version: not when somebody else's did meanwhile */
export const insertSection = async (
  query: Query,
  reportId: string,
  { section, version, position, text, savedAt, savedBy }: SectionRow,
): Promise<boolean> => {
  const made = await query(
    `insert into cchc_report_sections (report_id, section, version, position, text, saved_at, saved_by)
     values (:reportId, :section, :version, :position, :text, :savedAt, :savedBy)
     on conflict do nothing returning version`,
    { reportId, section, version, position, text, savedAt, savedBy },
  );
  return made.length > 0;
};
