import type { Query } from '../../sources/query';

/** Versioned data of an office, newest last; no version is ever lost. */
export interface VersionRow {
  readonly version: number;
  /** JSON; null for the default. */
  readonly content: string | null;
  readonly savedAt: Date;
  readonly savedBy: string;
}

interface Versioned {
  /** The newest version, or null before anything was saved. */
  current(query: Query): Promise<VersionRow | null>;
  version(query: Query, version: number): Promise<VersionRow | null>;
  all(query: Query): Promise<readonly VersionRow[]>;
  /** @returns true when this became the version; false when a concurrent change came first */
  insert(query: Query, row: VersionRow): Promise<boolean>;
}

const createVersioned = (
  table: string,
  content: string,
  key: Readonly<Record<string, string>>,
): Versioned => {
  const columns = `version, ${content} as content, saved_at as "savedAt", saved_by as "savedBy"`;
  const where = Object.keys(key)
    .map((name) => `${name} = :${name}`)
    .join(' and ');
  const names = Object.keys(key);
  return {
    async current(query) {
      const [row] = await query<VersionRow>(
        `select ${columns} from ${table} where ${where} order by version desc limit 1`,
        key,
      );
      return row ?? null;
    },
    async version(query, version) {
      const [row] = await query<VersionRow>(
        `select ${columns} from ${table} where ${where} and version = :version`,
        { ...key, version },
      );
      return row ?? null;
    },
    all: (query) =>
      query<VersionRow>(`select ${columns} from ${table} where ${where} order by version desc`, key),
    async insert(query, row) {
      const made = await query(
        `insert into ${table} (${names.join(', ')}, version, ${content}, saved_at, saved_by)
         values (${names.map((name) => `:${name}`).join(', ')}, :version, :content, :savedAt, :savedBy)
         on conflict do nothing returning version`,
        { ...key, ...row },
      );
      return made.length > 0;
    },
  };
};

export const templateVersions = (agencyId: string, kind: string): Versioned =>
  createVersioned('cchc_report_templates', 'sections', { agency_id: agencyId, kind });

export const settingsVersions = (agencyId: string): Versioned =>
  createVersioned('cchc_report_settings', 'settings', { agency_id: agencyId });
