import { z } from '@strapi/utils';
import { requiredText, version } from '../../../contract/fields';
import type { RecordAnswer } from '../../../contract/figures';
import type { SignerAnswer } from './settings';

/** The way to an issued report: its check, what moved under it, and its number, day and signer. Admin only. */

export type FindingSeverity = 'error' | 'warning' | 'note';

export type FindingPlace =
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

export interface DraftFinding {
  /** Stable: `foreign_wording`. */
  code: string;
  severity: FindingSeverity;
  message: string;
  place: FindingPlace;
  /** The records it is about, at most a hundred; `more` beyond those. */
  records: RecordAnswer[];
  more: number;
  /** True of an error that does not prevent submitting; issuing then needs `override` with a reason. */
  overridable?: true;
}

export interface DraftCheckAnswer {
  data: { summary: { errors: number; warnings: number; notes: number }; findings: DraftFinding[] };
}

export interface MovedTotals {
  added: number;
  removed: number;
  changed: number;
}

export interface MovedFigure {
  id: string;
  label: string;
  unit: string;
  old: number | null;
  new: number | null;
  /** Records that count only now, that counted only before, and that were published again. At most a hundred each. */
  added: RecordAnswer[];
  removed: RecordAnswer[];
  changed: RecordAnswer[];
  /** How many there are of each, named or not. */
  totals: MovedTotals;
}

/** `GET /cchc-report/reports/:id/changes`: what moved since the figures were last seen. */
export interface ChangesAnswer {
  data: {
    seenAt: string;
    figures: MovedFigure[];
    /** Sections for which the template now gives another text; the untouched ones take it at the refresh. */
    sections: { key: string; title: string; untouched: boolean }[];
  };
}

/** `GET /cchc-report/reports/:id/late`: records of the period that came, changed or left after the report was issued. */
export interface LateRecordsAnswer {
  data: {
    issuedAt: string;
    /** At most a hundred of each. */
    added: RecordAnswer[];
    removed: RecordAnswer[];
    changed: RecordAnswer[];
    totals: MovedTotals;
  };
}

/** Query of the proposal: on another day the number is that of the day's register. */
export const proposalQuery = { issuedOn: z.string().max(20).optional() };

/** `GET /cchc-report/reports/:id/proposal?issuedOn`: the values that issuing takes if nothing is changed. */
export interface ProposalAnswer {
  data: {
    number: number;
    symbol: string;
    /** The year of the register: that of `issuedOn`. */
    year: number;
    issuedOn: string;
    signers: SignerAnswer[];
    /** Id of the signer chosen by the settings; null when there is none. */
    signer: string | null;
    /**
     * Bodies that cease to exist and that the report is addressed to or names; the message applies to an `issuedOn` from that day on,
     * which needs an `override`.
     */
    departures: { from: string; message: string }[];
  };
}

/** Body of `POST /cchc-report/reports/:id/issue`; a missing value is as proposed. */
export const issueRequest = z.strictObject({
  number: z.number().optional(),
  issuedOn: z.string().max(20).optional(),
  signer: z.string().max(200).optional(),
  /** Version of the report as it was read; if it has changed, the request is refused (`report_changed`). */
  version: version.optional(),
  /** Basis of the report as it was read; if figures, records or settings moved, the request is refused (`report_moved`). */
  basis: z.string().max(200).optional(),
  /** Issues a report that names a body that is gone on the day of issue; the action log keeps the reason. */
  override: z.strictObject({ reason: requiredText }).optional(),
});
export type IssueRequest = z.infer<typeof issueRequest>;

/** In `error.details` of the 409 `number_taken`. */
export interface NumberTaken {
  code: 'number_taken';
  next: number;
}

/** In `error.details` of the 422 `bodies_gone`. */
export interface BodiesGone {
  code: 'bodies_gone';
  /** A sentence in Vietnamese for each. */
  bodies: string[];
}

/** Name of the signed file that is sent. */
export const signedFileQuery = { name: z.string().default('') };
