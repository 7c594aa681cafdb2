import type { LocalDate } from '../../domain/period';
import type { Query } from '../../sources/query';

/** A register runs per agency and symbol from 1 January to 31 December. */
export interface Register {
  readonly agencyId: string;
  readonly symbol: string;
  readonly year: number;
}

/** The identifying data of an issued report, without its contents. */
export interface IssuedRow extends Register {
  readonly reportId: string;
  readonly agencyName: string;
  readonly number: number;
  readonly issuedOn: LocalDate;
  readonly title: string;
  readonly signer: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly asOf: Date;
  readonly issuedAt: Date;
  readonly issuedBy: string;
}

/** The frozen contents: figures, record states, text and tree as JSON, and the file. */
export interface IssuedContents {
  readonly docx: Uint8Array;
  readonly figures: string;
  readonly records: string;
  readonly sections: string;
  readonly document: string;
}

export const CONTENT_PARTS = ['docx', 'figures', 'records', 'sections', 'document'] as const;
export type ContentPart = (typeof CONTENT_PARTS)[number];

export const ISSUED_COLUMNS = `i.report_id as "reportId", i.agency_id as "agencyId", i.agency_name as "agencyName", i.symbol, i.year, i.number,
  i.issued_on as "issuedOn", i.title, i.signer, i.file_name as "fileName", i.docx_sha256 as sha256, length(i.docx) as bytes,
  i.as_of as "asOf", i.issued_at as "issuedAt", i.issued_by as "issuedBy"`;

export const findIssued = async (query: Query, reportId: string): Promise<IssuedRow | null> => {
  const [row] = await query<IssuedRow>(
    `select ${ISSUED_COLUMNS} from cchc_issued_reports i where i.report_id = :reportId`,
    {
      reportId,
    },
  );
  return row ?? null;
};

/** The highest possible number of a report. */
export const HIGHEST_NUMBER = 99_999;

/**
 * The number after the highest in the register, or the lowest free one when the highest possible is taken. The number
 * of a voided report stays used.
 */
export const nextNumber = async (query: Query, register: Register): Promise<number> => {
  const [row] = await query<{ next: number }>(
    `select coalesce(max(number), 0) + 1 as next from cchc_issued_reports
      where agency_id = :agencyId and symbol = :symbol and year = :year`,
    { ...register },
  );
  const next = row?.next ?? 1;
  return next <= HIGHEST_NUMBER ? next : lowestFree(query, register);
};

const lowestFree = async (query: Query, register: Register): Promise<number> => {
  const [row] = await query<{ next: number }>(
    `select min(n) as next from generate_series(1, ${HIGHEST_NUMBER}) n where not exists (
       select 1 from cchc_issued_reports
        where agency_id = :agencyId and symbol = :symbol and year = :year and number = n)`,
    { ...register },
  );
  return row?.next ?? HIGHEST_NUMBER;
};

export const isNumberTaken = async (
  query: Query,
  { agencyId, symbol, year }: Register,
  number: number,
): Promise<boolean> => {
  const rows = await query(
    `select 1 from cchc_issued_reports
      where agency_id = :agencyId and symbol = :symbol and year = :year and number = :number`,
    { agencyId, symbol, year, number },
  );
  return rows.length > 0;
};

/** @returns true when the number was still free; the database computes the hashes itself and compares them */
export const insertIssued = async (
  query: Query,
  row: Omit<IssuedRow, 'bytes' | 'sha256'>,
  { docx, figures, records, sections, document }: IssuedContents,
): Promise<boolean> => {
  const made = await query(
    `insert into cchc_issued_reports (report_id, agency_id, agency_name, symbol, year, number, issued_on, title, signer, file_name,
                                      as_of, issued_at, issued_by, docx, figures, records, sections, document,
                                      docx_sha256, figures_sha256, records_sha256, sections_sha256, document_sha256)
     select :reportId, :agencyId, :agencyName, :symbol, :year, :number, :issuedOn, :title, :signer, :fileName,
            :asOf, :issuedAt, :issuedBy, c.*, encode(sha256(c.docx), 'hex'), encode(sha256(convert_to(c.figures, 'UTF8')), 'hex'),
            encode(sha256(convert_to(c.records, 'UTF8')), 'hex'), encode(sha256(convert_to(c.sections, 'UTF8')), 'hex'),
            encode(sha256(convert_to(c.document, 'UTF8')), 'hex')
       from (select cast(:docx as bytea) as docx, cast(:figures as text) as figures, cast(:records as text) as records,
                    cast(:sections as text) as sections, cast(:document as text) as document) c
     on conflict (agency_id, symbol, year, number) do nothing returning report_id`,
    { ...row, docx: Buffer.from(docx), figures, records, sections, document },
  );
  return made.length > 0;
};

/** The frozen file of an issued report. */
export const readIssuedFile = async (query: Query, reportId: string): Promise<Uint8Array | null> => {
  const [row] = await query<{ docx: Uint8Array }>(
    'select docx from cchc_issued_reports where report_id = :reportId',
    { reportId },
  );
  return row?.docx ?? null;
};

/** One frozen text part, in its stored form. */
export const readIssuedPart = async (
  query: Query,
  reportId: string,
  part: Exclude<ContentPart, 'docx'>,
): Promise<string | null> => {
  const [row] = await query<Record<string, string>>(
    `select ${part} from cchc_issued_reports where report_id = :reportId`,
    { reportId },
  );
  return row?.[part] ?? null;
};

/**
 * The report of one agency and kind that was issued last; voided ones, and those of the day `before` or later, are
 * skipped.
 */
export const lastIssuedBefore = async (
  query: Query,
  { agencyId, kind, before }: { agencyId: string; kind: string; before: LocalDate },
): Promise<string | null> => {
  const [row] = await query<{ documentId: string }>(
    `select r.document_id as "documentId" from cchc_reports r
       join cchc_issued_reports i on i.report_id = r.document_id
       join cchc_report_standings s on s.report_id = r.document_id
      where r.agency_id = :agencyId and r.kind = :kind and r.last_day < :before and s.voided_at is null and s.superseded_by is null
      order by r.last_day desc, i.issued_at desc limit 1`,
    { agencyId, kind, before },
  );
  return row?.documentId ?? null;
};

/** Reads the stored hash of each part. */
export const readHashes = async (
  query: Query,
  reportId: string,
  parts: readonly ContentPart[],
): Promise<Readonly<Record<string, string>>> => {
  const columns = parts.map((part) => `${part}_sha256 as "${part}"`).join(', ');
  const [row] = await query<Record<string, string>>(
    `select ${columns} from cchc_issued_reports where report_id = :reportId`,
    { reportId },
  );
  return row ?? {};
};
