import type { LocalDate } from './text';

/**
 * A report as a tree: the printed content of each component of Nghị định 30/2020/NĐ-CP, without formatting. It is the
 * only input of the writers (Word, HTML and others).
 */

/**
 * A piece of text in one style. `source` names the placeholder it came from, so that a reader can go from a number to
 * its records.
 */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly source?: string;
}

export type Inline = readonly Run[];

/** "I." sections, "1." parts, "a)" points: Phụ lục I, Phần I, mục II, khoản 6. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  /** With its number: "I. Kết quả thực hiện". */
  readonly content: Inline;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: Inline;
}

/** Printed with a leading "- " and a first-line indent, without hanging indent. */
export interface Bullet {
  readonly kind: 'bullet';
  readonly content: Inline;
}

/**
 * A "căn cứ" (ô 6), a legal basis of the document. Printed in italics, one per line, with semicolons between and a
 * full stop after the last.
 */
export interface Basis {
  readonly kind: 'basis';
  /** Without closing punctuation: "Căn cứ Luật Tổ chức chính quyền địa phương". */
  readonly content: Inline;
}

export interface TableColumn {
  readonly header: string;
  /** Share of the text width; the shares of a table sum to 1. */
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface TableRow {
  /** One for each column; a group has only one. */
  readonly cells: readonly Inline[];
  /** A total or sub-total, printed bold. */
  readonly emphasis?: boolean;
  /** Names the rows below it, up to the next group, in one bold cell across all columns. */
  readonly group?: boolean;
}

export interface Table {
  readonly kind: 'table';
  /** Printed above the table, centred, italic. */
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export type Block = Heading | Paragraph | Bullet | Basis | Table;

/**
 * Phụ lục I, Phần I, mục III.1: a separate section with separate page numbers. Its label follows from its position
 * among the report's appendices.
 */
export interface Appendix {
  /** Printed in capitals. */
  readonly title: string;
  /** Landscape if its tables are wide. */
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/**
 * The signer and the authority to sign (ô 7a): TM. on behalf of the collective, KT. deputy for the head, Q. acting,
 * TL. by order, TUQ. by delegation, or the head alone. Each form requires exactly the lines it prints.
 */
export type Signing =
  | { readonly authority: 'collective-head'; readonly collective: string; readonly title: string }
  | {
      readonly authority: 'collective-deputy';
      readonly collective: string;
      readonly headTitle: string;
      readonly title: string;
    }
  | { readonly authority: 'collective-acting'; readonly collective: string; readonly title: string }
  | { readonly authority: 'head'; readonly title: string }
  | { readonly authority: 'acting'; readonly title: string }
  | { readonly authority: 'deputy'; readonly headTitle: string; readonly title: string }
  | {
      readonly authority: 'by-order' | 'by-delegation';
      /** The person who gives the order or the delegation: "Chủ tịch". */
      readonly headTitle: string;
      /** The office that receives it: "Trưởng phòng". */
      readonly title: string;
      /** On a separate line below: "Văn hóa - Xã hội". */
      readonly unit?: string;
      /** The signer in that office if not its holder: an acting holder (Q.), or a deputy for the holder (KT.). */
      readonly signedBy?: 'acting' | { readonly deputyTitle: string };
    };

/**
 * Date of the document: complete when issued; a draft has the month, or only the year, and leaves the rest blank to
 * fill in by hand.
 */
export type DocumentDate =
  | { readonly state: 'issued'; readonly date: LocalDate }
  | { readonly state: 'draft'; readonly year: number; readonly month?: number };

/** ô 10b: "Khẩn", "Thượng khẩn", "Hỏa tốc". */
export type Urgency = 'urgent' | 'very-urgent' | 'most-urgent';

/** ô 13: contact details of the agency, at the foot of page 1. */
export interface Contact {
  readonly address?: string;
  readonly phone?: string;
  readonly fax?: string;
  readonly email?: string;
  readonly website?: string;
}

export interface ReportDocument {
  /** Size preset: quốc hiệu 12, text 13 ("13"), or quốc hiệu 13, text 14 ("14"); sizes change together. */
  readonly preset: '13' | '14';
  readonly issuer: {
    /** Cơ quan chủ quản trực tiếp; a People's Committee has none. */
    readonly superior?: string;
    /** Printed in capitals on up to two lines: ["Ủy ban nhân dân", "xã Ích Hậu"]. */
    readonly lines: readonly string[];
  };
  /** ô 3: blank (`value: null`) in a draft. */
  readonly number: { readonly value: number | null; readonly symbol: string };
  /** ô 4: "Ích Hậu". */
  readonly place: string;
  readonly date: DocumentDate;
  /** ô 10b; if omitted, no urgency is printed. */
  readonly urgency?: Urgency;
  /** ô 5a: "Báo cáo", printed in capitals. */
  readonly typeName: string;
  /** ô 5a, trích yếu, without "V/v". */
  readonly subject: string;
  /** ô 9a, "Kính gửi:". */
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  /** Case of level 1 headings; if omitted, they are printed unchanged. */
  readonly headingCase?: 'sentence' | 'capitals';
  /** ô 7a, 7b. A blank name is to be written by hand. */
  readonly signature: { readonly signing: Signing; readonly signerName: string | null };
  /** ô 9b: without "Như trên" and "Lưu", which the writer adds. */
  readonly recipients: { readonly others: readonly string[]; /** "VT, VP" */ readonly archive: string };
  readonly appendices: readonly Appendix[];
  /**
   * On paper an appendix names the document that it belongs to; in an electronic document it may omit it (Phụ lục I,
   * Phần I, mục III.1).
   */
  readonly medium: 'paper' | 'electronic';
  /** ô 12: the drafter's sign and the number of copies issued, "VP.20"; if omitted, nothing is printed. */
  readonly copies?: { readonly drafter: string; readonly count: number };
  /** ô 13; if omitted, nothing is printed. */
  readonly contact?: Contact;
  /** Document properties name the agency, never a person. */
  readonly properties: { readonly title: string; readonly agency: string };
}
