import type { FigureAnswer, RecordAnswer } from '../../contract';
import type { AgencyLevel, CitedDocument, ObjectiveFact, PlanPurpose } from '../../domain/narrative/facts';
import type { LocalDate } from '../../domain/period';

/** Everything the check reads; it queries neither the records nor the clock. */
export interface DraftCheckInput {
  /** Level of the reporting agency. */
  readonly level: AgencyLevel;
  /** The reference day of the report: names and terms are checked as of that day. */
  readonly asOf: LocalDate;
  /** Trích yếu. */
  readonly subject: string;
  readonly sections: readonly CheckedSection[];
  /** Sections that cannot be rendered, with the reason in Vietnamese. */
  readonly faults: readonly { readonly key: string; readonly message: string }[];
  /** Edited sections whose template would now produce different text than when they were edited. */
  readonly outdated: readonly string[];
  /** The printed value of each placeholder, by section. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The printed text of this draft, section by section. */
  readonly rendered: readonly RenderedSection[];
  /**
   * The last issued report of the same agency and kind, printed the same way; null when there is none. Its `label`
   * begins in lower case: "báo cáo số 07/BC-UBND ngày 20/12/2023".
   */
  readonly last: { readonly label: string; readonly sections: readonly RenderedSection[] } | null;
  /** "Kính gửi". */
  readonly addressees: readonly string[];
  /** "Nơi nhận", except "Như trên" and "Lưu". */
  readonly recipients: readonly string[];
  /** The text after "Lưu:": "VT, VP". */
  readonly archive: string;
  readonly agencies: readonly CheckedAgency[];
  readonly figures: readonly FigureAnswer[];
  /** Plans of the period's year. */
  readonly plans: readonly CheckedPlan[];
  /** Records of the period without evidence. */
  readonly withoutEvidence: CheckedRecords;
  /** Unpublished records dated inside the period. */
  readonly draftsInside: CheckedRecords;
  /** True while the window has not ended. */
  readonly provisional: boolean;
  /** The last day of the window. */
  readonly to: LocalDate;
  /** True when the settings name the signer. */
  readonly signerKnown: boolean;
}

export interface CheckedSection {
  readonly key: string;
  /** The title of the section in lists: "I. Kết quả thực hiện". */
  readonly title: string;
  /** The text as typed: each line is one block, `{{ … }}` a figure. */
  readonly text: string;
}

/** The printed text of a section without marks: one line for each block. */
export interface RenderedSection {
  readonly key: string;
  readonly lines: readonly string[];
}

export interface CheckedAgency {
  /** "Ủy ban nhân dân huyện Lộc Hà". */
  readonly name: string;
  /** "UBND huyện Lộc Hà". */
  readonly shortName: string;
  /** First and last day of the agency's existence; null where open. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  /** Name of the agency that succeeded it. */
  readonly successor: string | null;
}

export type CheckedPlan = Pick<CitedDocument, 'documentId' | 'number' | 'symbol' | 'issuedOn' | 'subject'> & {
  readonly purpose: PlanPurpose;
  readonly objectives: readonly Pick<ObjectiveFact, 'title' | 'achieved' | 'typed'>[];
};

/** The number of records, and the first of them. */
export interface CheckedRecords {
  readonly total: number;
  readonly records: readonly RecordAnswer[];
}
