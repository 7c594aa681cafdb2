import type { RecordAnswer } from '../api';

/** The check before issue. */

export type LintSeverity = 'error' | 'warning' | 'note';

export type LintPlace =
  | {
      kind: 'section';
      key: string;
      /** From 0. */ line: number;
      /** Columns in the line, from 0. */ from: number;
      to: number;
      excerpt: string;
    }
  | { kind: 'settings'; field: string }
  | { kind: 'records' }
  | { kind: 'figure'; id: string }
  | { kind: 'report' };

export interface LintFinding {
  /** Stable: `foreign_wording`. */
  code: string;
  severity: LintSeverity;
  message: string;
  place: LintPlace;
  /** The records it is about, at most a hundred; `more` beyond those. */
  records: RecordAnswer[];
  more: number;
}

export interface LintAnswer {
  data: { summary: { errors: number; warnings: number; notes: number }; findings: LintFinding[] };
}
