import type { ParagraphProperties } from './paragraphLayer';
import type { RunLook } from './runLook';

/** A stretch of text in one look, as it is printed: capitals already capital, what is hidden left out. */
export interface Piece {
  readonly text: string;
  readonly look: RunLook;
  /** A sign of a symbol font (`w:sym`), whose own font is not the text's. */
  readonly symbol?: true;
}

export interface Field {
  /** Its first word in capitals: "PAGE". */
  readonly name: string;
  readonly instruction: string;
  readonly look: RunLook;
}

/** A picture, a shape or a line that stands over the text. Lengths in twips. */
export interface Drawing {
  readonly kind: 'line' | 'shape' | 'picture';
  readonly width: number;
  /** From the left edge of what its paragraph stands in to its own; null when the file does not say. */
  readonly left: number | null;
  readonly centred: boolean;
  /** Of a line: one stroke without gaps. */
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
  /** Place in the order of the paragraphs: that of its first one. */
  readonly firstParagraph: number;
}

export interface CellPlace {
  readonly kind: 'cell';
  readonly table: Table;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

export type Place =
  | { readonly kind: 'body' }
  | CellPlace
  | { readonly kind: 'text-box' }
  | { readonly kind: 'header' | 'footer' | 'note' };

/** Where a text stands across the text area: shares of its width, 0 at the left margin and 1 at the right one. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface Paragraph extends ParagraphProperties {
  /** Place in the order of all paragraphs of the text. */
  readonly index: number;
  /** From 1, of the paragraphs with text outside tables; 0 for the others. */
  readonly number: number;
  readonly section: number;
  readonly place: Place;
  readonly extent: Extent;
  /** Twips, of the text area that the shares of `extent` are of. */
  readonly textWidth: number;
  readonly styleName: string;
  /** Of an automatic list: "I.", "a)", "-"; else empty. */
  readonly label: string;
  readonly pieces: readonly Piece[];
  /** With tabs and line breaks, without the label. */
  readonly text: string;
  readonly fields: readonly Field[];
  readonly drawings: readonly Drawing[];
  readonly pageBreak: boolean;
  /** How its mark would come out, which is how an empty paragraph does. */
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
  /** Whether page 1 of the section has a header of its own. */
  readonly titlePage: boolean;
  /** The number of its first page; null when the count goes on. */
  readonly pageStart: number | null;
  readonly pageFormat: string;
  readonly headers: Edges;
  readonly footers: Edges;
}

/** A Word document as the rules see it. */
export interface DocumentModel {
  readonly sections: readonly Section[];
  /** Of the text, cells and text boxes among them, in order. */
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly evenAndOddHeaders: boolean;
  /** Addresses outside the file, with what they are for: "hyperlink", "image". */
  readonly externals: readonly { readonly type: string; readonly target: string }[];
  /** Parts that hold programs or embedded files. */
  readonly activeParts: readonly string[];
  /** Says of itself that it is signed and sent as a file, not printed. */
  readonly electronic: boolean;
  /** Insertions and deletions that are still marked. */
  readonly trackedChanges: number;
  /** Stretches of the text that are not printed. */
  readonly hiddenTexts: number;
  /** Remarks of readers in the margin. */
  readonly comments: number;
}
