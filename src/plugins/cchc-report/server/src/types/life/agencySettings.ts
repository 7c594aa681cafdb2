import type { AgencyAnswer } from '../api';
import type { ReportKind, DoneAnswer } from './report';
import type { SignerAnswer } from './issuing';

/** How an agency's reports look and when they are due. */

export interface CalendarRule {
  kind: ReportKind;
  /** Which periods of the year: `Q1`, `H1`, `9M`, `year`, `01`. */
  periods: string[];
  cutoff: 'decree' | 'calendar';
  /** Days after the last day of the window; at least 1 (Nghị định 09/2019/NĐ-CP, Điều 12). */
  dueAfterDays: number;
}

export interface AgencySettings {
  /** Letterhead lines of the issuer; null: worked out from the agency's name. */
  letterhead: { superior: string | null; lines: string[] } | null;
  /** "Ích Hậu"; null: the agency's. */
  place: string | null;
  /** "Kính gửi"; null: the superior on the report's day. */
  addressees: string[] | null;
  /** "Nơi nhận" besides "Như trên" and "Lưu". */
  recipients: string[];
  /** Abbreviation in "Lưu: VT, VP"; null: none. */
  draftingUnit: string | null;
  /** "BC-UBND"; null: worked out. */
  symbol: string | null;
  signers: SignerAnswer[];
  /** Id of the usual signer. */
  signer: string | null;
  size: '13' | '14';
  medium: 'paper' | 'electronic';
  calendar: CalendarRule[];
}

/** `GET /cchc-report/settings?agency`; `computed` is what stands where a setting is null. */
export interface SettingsAnswer {
  data: {
    agency: AgencyAnswer;
    version: number;
    updated: DoneAnswer | null;
    settings: AgencySettings;
    computed: {
      lines: string[];
      superior: string | null;
      place: string;
      addressees: string[];
      symbol: string;
    };
  };
}

/** Asked of `PUT /cchc-report/settings?agency`. */
export interface SettingsChange {
  version: number;
  settings: AgencySettings;
}
