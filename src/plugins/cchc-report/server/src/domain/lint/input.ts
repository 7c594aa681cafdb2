import type { FigureAnswer, RecordAnswer } from '../../contract';
import type { AgencyLevel, CitedDocument, PlanPurpose } from '../narrative/facts';
import type { LocalDate } from '../period';

/** Everything the check looks at; nothing else is asked, neither the records nor the clock. */
export interface LintInput {
  /** Level of the agency that reports. */
  readonly level: AgencyLevel;
  /** The day the report speaks from: names and terms are those of that day. */
  readonly asOf: LocalDate;
  /** Trích yếu. */
  readonly subject: string;
  readonly sections: readonly LintSection[];
  /** Sections that cannot be rendered, and why, in Vietnamese. */
  readonly faults: readonly { readonly key: string; readonly message: string }[];
  /** Sections that somebody wrote in, of which the template would say another thing now than it did then. */
  readonly outdated: readonly string[];
  /** What each placeholder of each section prints. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What this draft prints, section by section. */
  readonly rendered: readonly RenderedSection[];
  /**
   * The last issued report of the same agency and kind, printed the same way; null when there is none. Its `label` begins
   * in lower case: "báo cáo số 07/BC-UBND ngày 20/12/2023".
   */
  readonly last: { readonly label: string; readonly sections: readonly RenderedSection[] } | null;
  /** "Kính gửi". */
  readonly addressees: readonly string[];
  /** "Nơi nhận" besides "Như trên" and "Lưu". */
  readonly recipients: readonly string[];
  /** What stands after "Lưu:": "VT, VP". */
  readonly archive: string;
  readonly agencies: readonly LintAgency[];
  readonly figures: readonly FigureAnswer[];
  /** Plans of the period's year. */
  readonly plans: readonly LintPlan[];
  /** Records of the period that have no evidence. */
  readonly withoutEvidence: LintRecords;
  /** Unpublished records dated inside the period. */
  readonly draftsInside: LintRecords;
  /** True while days of the window are to come. */
  readonly provisional: boolean;
  /** The last day of the window. */
  readonly to: LocalDate;
  /** Whether the settings name who signs. */
  readonly signerKnown: boolean;
}

export interface LintSection {
  readonly key: string;
  /** Its name in lists: "I. Kết quả thực hiện". */
  readonly title: string;
  /** As it is typed: each line one block, `{{ … }}` for a figure. */
  readonly text: string;
}

/** What a section prints, without marks: a line a block. */
export interface RenderedSection {
  readonly key: string;
  readonly lines: readonly string[];
}

export interface LintAgency {
  /** "Ủy ban nhân dân huyện Lộc Hà". */
  readonly name: string;
  /** "UBND huyện Lộc Hà". */
  readonly shortName: string;
  /** First and last day of its existence; null where open. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  /** Name of the agency that took over from it. */
  readonly successor: string | null;
}

export type LintPlan = Pick<CitedDocument, 'documentId' | 'number' | 'symbol' | 'issuedOn' | 'subject'> & {
  readonly purpose: PlanPurpose;
};

/** How many records, and the first of them. */
export interface LintRecords {
  readonly total: number;
  readonly records: readonly RecordAnswer[];
}
