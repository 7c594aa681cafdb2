import type { Query } from '../../sources/query';

/** The newest text of one section of a report. */
export interface SectionRow {
  readonly section: string;
  readonly version: number;
  readonly position: number;
  readonly text: string;
  readonly savedAt: Date;
  /** null for the text of the template. */
  readonly savedBy: string | null;
  /** The template's text when the figures were last seen before this edit. */
  readonly base: string;
}

/** True when the text is that of the template when the figures were last seen. */
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

/** @returns true when this became the version; false when a concurrent change came first */
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

/** A section with the template's text when the figures of its report were last seen. */
export interface SeenSectionRow extends SectionRow {
  readonly seen: string | null;
}

/** The newest version of one section, or null. */
export const findSection = async (
  query: Query,
  reportId: string,
  section: string,
): Promise<SeenSectionRow | null> => {
  const [row] = await query<SeenSectionRow>(
    `select s.section, s.version, s.position, s.text, s.saved_at as "savedAt", s.saved_by as "savedBy", s.base,
            cast(r.seen as json) -> 'sections' ->> s.section as seen
       from cchc_report_sections s join cchc_reports r on r.document_id = s.report_id
      where s.report_id = :reportId and s.section = :section order by s.version desc limit 1`,
    { reportId, section },
  );
  return row ?? null;
};

/**
 * Saves a text. This updates the report's time, but not its version.
 * @param by the account that saves
 * @returns true when this became the version; false when a concurrent change came first
 */
export const saveSection = async (
  query: Query,
  reportId: string,
  { section, version, position, text, savedAt, savedBy, base }: SectionRow,
  by: string,
): Promise<boolean> => {
  const made = await query(
    `with made as (
       insert into cchc_report_sections (report_id, section, version, position, text, saved_at, saved_by, base)
       values (:reportId, :section, :version, :position, :text, :savedAt, :savedBy, :base)
       on conflict do nothing returning version),
     touched as (
       update cchc_reports set updated_at = :savedAt, updated_by = :by
        where document_id = :reportId and exists (select 1 from made))
     select version from made`,
    { reportId, section, version, position, text, savedAt, savedBy, base, by },
  );
  return made.length > 0;
};
