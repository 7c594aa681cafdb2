/** The text signed for one log entry: its place, its content (by its chain hash) and the rows that it vouches for. */
export const entryText = (id: string, hash: string, seals: string | null): string =>
  JSON.stringify(['cchc-entry-1', id, hash, seals]);

/** One row that a log entry vouches for: table, key within it, SHA-256 of its content. */
export type Seal = readonly [table: string, key: string, digest: string];

/** The facts signed for an issued report. */
export interface IssueStatement {
  readonly report: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly number: number;
  readonly symbol: string;
  readonly year: number;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly title: string;
  readonly signer: string;
  /** ISO 8601. */
  readonly issuedAt: string;
  /** SHA-256 of each frozen part. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Chain hash of the log entry that records the issue. */
  readonly entry: string;
}

/** The statement as text; the order is fixed. */
export const statementText = (issue: IssueStatement): string =>
  JSON.stringify({
    format: 'cchc-issue-1',
    report: issue.report,
    agency: issue.agency,
    agencyName: issue.agencyName,
    number: issue.number,
    symbol: issue.symbol,
    year: issue.year,
    issuedOn: issue.issuedOn,
    title: issue.title,
    signer: issue.signer,
    issuedAt: issue.issuedAt,
    hashes: Object.fromEntries(Object.entries(issue.hashes).sort(([a], [b]) => (a < b ? -1 : 1))),
    entry: issue.entry,
  });
