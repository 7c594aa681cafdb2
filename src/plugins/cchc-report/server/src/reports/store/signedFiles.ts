import type { Query } from '../../sources/query';

/** The signed PDF of an issued report; a later one is added next to it and takes precedence. */
export interface SignedFileRow {
  readonly reportId: string;
  readonly version: number;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly addedAt: Date;
  readonly addedBy: string;
}

export const SIGNED_FILE_COLUMNS = `f.report_id as "reportId", f.version, f.name, f.sha256, length(f.bytes) as bytes, f.added_at as "addedAt",
  f.added_by as "addedBy"`;

/** The caller must hold the lock on the report's standing, so that versions follow each other. */
export const insertSignedFile = async (
  query: Query,
  file: { reportId: string; name: string; bytes: Uint8Array; at: Date; by: string },
): Promise<{ version: number; sha256: string }> => {
  const [made] = await query<{ version: number; sha256: string }>(
    `insert into cchc_report_signed_files (report_id, version, name, bytes, sha256, added_at, added_by)
     select :reportId, (select coalesce(max(version), 0) + 1 from cchc_report_signed_files where report_id = :reportId), :name, c.bytes,
            encode(sha256(c.bytes), 'hex'), :at, :by
       from (select cast(:bytes as bytea) as bytes) c
     returning version, sha256`,
    { ...file, bytes: Buffer.from(file.bytes) },
  );
  if (made === undefined) throw new Error(`nothing was attached to ${file.reportId}`);
  return made;
};

export const readSignedFile = async (
  query: Query,
  reportId: string,
): Promise<{ name: string; bytes: Uint8Array } | null> => {
  const [row] = await query<{ name: string; bytes: Uint8Array }>(
    `select name, bytes from cchc_report_signed_files where report_id = :reportId order by version desc limit 1`,
    { reportId },
  );
  return row ?? null;
};
