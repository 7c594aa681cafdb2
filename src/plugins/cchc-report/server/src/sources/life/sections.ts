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
  /** What the template said when the figures were last seen before this was written. */
  readonly base: string;
}

/** Whether the words are the template's, as it was when the figures were last seen. */
export const isUntouched = ({
  savedBy,
  text,
  base,
}: Pick<SectionRow, 'savedBy' | 'text' | 'base'>): boolean => savedBy === null || text === base;

/** The newest version of each section, in the order in which they print. Every version stays. */
export const readSections = (query: Query, reportId: string): Promise<readonly SectionRow[]> =>
  query<SectionRow>(
    `select * from (
       select distinct on (section) section, version, position, text, saved_at as "savedAt", saved_by as "savedBy", base
         from cchc_report_sections where report_id = :reportId order by section, version desc) newest
      order by position`,
    { reportId },
  );

/** @returns whether this became the version: not when somebody else's did meanwhile */
export const insertSection = async (
  query: Query,
  reportId: string,
  { section, version, position, text, savedAt, savedBy, base }: SectionRow,
): Promise<boolean> => {
  const made = await query(
    `insert into cchc_report_sections (report_id, section, version, position, text, saved_at, saved_by, base)
     values (:reportId, :section, :version, :position, :text, :savedAt, :savedBy, :base)
     on conflict do nothing returning version`,
    { reportId, section, version, position, text, savedAt, savedBy, base },
  );
  return made.length > 0;
};

/** What the template said of a section when the figures of its report were last seen. */
export const readSeenSection = async (
  query: Query,
  reportId: string,
  section: string,
): Promise<string | null> => {
  const [row] = await query<{ text: string | null }>(
    `select cast(seen as json) -> 'sections' ->> cast(:section as text) as text from cchc_reports where document_id = :reportId`,
    { reportId, section },
  );
  return row?.text ?? null;
};
