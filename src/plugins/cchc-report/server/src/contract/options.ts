import type { RecordType } from '../domain/recordTypes';
import type { Cutoff, PeriodKind } from '../domain/period';
import type { AgencyAnswer } from './shared';

/** Facts that the admin page needs before anything is chosen. Admin only. */

/** How long a period is; a custom period has two days instead. Reports and templates are made for one kind. */
export type { PeriodKind };

export interface AgencyOption extends AgencyAnswer {
  /** First and last day of its existence, `YYYY-MM-DD`; null where open. */
  validFrom: string | null;
  validTo: string | null;
  /** For an agency that no longer exists: the key of the last half-year that was over in its time. */
  lastHalfYear: Record<Cutoff, string> | null;
  /** Names of the agencies that it succeeded, the nearest first. */
  predecessors: string[];
}

export interface RecordTypeOption {
  type: RecordType;
  /** The content type of these records, as its edit form is addressed: `api::article.article`. */
  uid: string;
  label: string;
}

export interface OptionsAnswer {
  data: {
    /** Today in Viet Nam, `YYYY-MM-DD`. */
    today: string;
    /** Slug of the agency that is meant when none is named; null when none is set. */
    homeAgency: string | null;
    agencies: AgencyOption[];
    /** The content type of agencies: `api::agency.agency`. */
    agencyUid: string;
    recordTypes: RecordTypeOption[];
    /** Keys of the periods whose window holds today (nine months: those of its reporting year). */
    current: Record<Cutoff, Record<PeriodKind, string>>;
  };
}
