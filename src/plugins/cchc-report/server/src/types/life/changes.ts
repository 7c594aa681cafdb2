import type { RecordAnswer } from '../api';

/** What moved since a report was seen or issued. */

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
  /** Records that count now and did not, that do no more, and that were published anew. At most a hundred each. */
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
    /** Sections of which the template would say something else now; those untouched take it at the refresh. */
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
