import type { ParagraphProperties } from './paragraphLayer';
import type { RunLook } from './runLook';

/** A stretch of printed text in one look, with capitals applied and hidden text left out. */
export interface Piece {
  readonly text: string;
  readonly look: RunLook;
  /** A sign of a symbol font (`w:sym`), which does not use the font of the text. */
  readonly symbol?: true;
}

export interface Field {
  /** Its first word in capitals: "PAGE". */
  readonly name: string;
  readonly instruction: string;
  readonly look: RunLook;
}

/** A picture, shape or line. Lengths in twips. */
export interface Drawing {
  readonly kind: 'line' | 'shape' | 'picture';
  readonly width: number;
  readonly height: number;
  /** Distance from the left edge of the paragraph's container to the drawing; null when the file does not give it. */
  readonly left: number | null;
  /** Distance from the top of its paragraph down to the drawing; null when the file does not give it. */
  readonly top: number | null;
  /** How text makes room for it: in a line of text, around it, or not at all. */
  readonly flow: 'inline' | 'around' | 'none';
  readonly centred: boolean;
  /** True for a line of one stroke without gaps. */
  readonly solid: boolean;
}

export interface Table {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly rows: number;
  readonly columns: number;
  readonly bordered: boolean;
  readonly nested: boolean;
  /** Each column has a width. */
  readonly widthsGiven: boolean;
  readonly headerRepeats: boolean;
  readonly section: number;
  /** The index of its first paragraph. */
  readonly firstParagraph: number;
  /** The height that the file gives each row; 0 for none. */
  readonly rowHeights: readonly RowHeight[];
}

/** In twips. A row that is not exact grows with its text. */
export interface RowHeight {
  readonly height: number;
  readonly exact: boolean;
}

/** The properties of a cell in the file. */
export interface Cell {
  readonly vertical: 'top' | 'center' | 'bottom';
  /** It is one with cells above or below. */
  readonly merged: boolean;
  /** The file fixes its width: a text that is wider goes on to the next line. */
  readonly widthGiven: boolean;
  readonly holdsTable: boolean;
}

export interface CellPlace {
  readonly kind: 'cell';
  readonly table: Table;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export interface TextBoxPlace {
  readonly kind: 'text-box';
  /** From 1, in the order of the text. */
  readonly box: number;
  /** The file fixes its width: a text that is wider goes on to the next line. */
  readonly widthGiven: boolean;
}

export type Place =
  | { readonly kind: 'body' }
  | CellPlace
  | TextBoxPlace
  | { readonly kind: 'header' | 'footer' | 'note' };

/** The horizontal position of a text as shares of the text width: 0 is the left margin, 1 the right one. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface Paragraph extends ParagraphProperties {
  /** The index among all paragraphs of the text. */
  readonly index: number;
  /** From 1, of the paragraphs with text outside tables; 0 for the others. */
  readonly number: number;
  readonly section: number;
  readonly place: Place;
  readonly extent: Extent;
  /** Width in twips of the text area that the shares of `extent` refer to. */
  readonly textWidth: number;
  readonly styleName: string;
  /** The label of an automatic list: "I.", "a)", "-"; otherwise empty. */
  readonly label: string;
  readonly pieces: readonly Piece[];
  /** With tabs and line breaks, without the label. */
  readonly text: string;
  readonly fields: readonly Field[];
  readonly drawings: readonly Drawing[];
  readonly pageBreak: boolean;
  /** The look of the paragraph mark, which is the look of an empty paragraph. */
  readonly markLook: RunLook;
}

/** A header or footer of a section: undefined when neither the section nor one before it has it. */
export interface Edges {
  readonly default: readonly Paragraph[] | undefined;
  readonly first: readonly Paragraph[] | undefined;
  readonly even: readonly Paragraph[] | undefined;
}

/** Lengths in twips. */
export interface Section {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** True when page 1 of the section has a separate header. */
  readonly titlePage: boolean;
  /** The number of its first page; null when the numbering continues. */
  readonly pageStart: number | null;
  readonly pageFormat: string;
  readonly headers: Edges;
  readonly footers: Edges;
}

/** A Word document as the rules see it. */
export interface DocumentModel {
  readonly sections: readonly Section[];
  /** Paragraphs of the text in order, with those of cells and text boxes. */
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly evenAndOddHeaders: boolean;
  /** Addresses outside the file, with their use: "hyperlink", "image". */
  readonly externals: readonly { readonly type: string; readonly target: string }[];
  /** Parts that hold programs or embedded files. */
  readonly activeParts: readonly string[];
  /** True when the file declares itself signed and sent electronically, not printed. */
  readonly electronic: boolean;
  /** The number of tracked insertions and deletions. */
  readonly trackedChanges: number;
  /** Stretches of the text that are not printed. */
  readonly hiddenTexts: number;
  /** The number of reviewers' comments. */
  readonly comments: number;
}
