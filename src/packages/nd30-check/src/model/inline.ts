import { attribute, child, listElements, readText, type XmlElement } from '../package';
import type { Anchor } from './drawingPlace';
import { readDrawings, readPictures, type FoundDrawing } from './drawings';
import type { RunLook } from './runLook';
import type { Field, Piece } from './types';

/** The content of a paragraph. */
export interface InlineContent {
  readonly pieces: readonly Piece[];
  readonly fields: readonly Field[];
  readonly drawings: readonly FoundDrawing[];
  readonly pageBreak: boolean;
  readonly trackedChanges: number;
  /** Stretches of text that are not printed. */
  readonly hiddenTexts: number;
}

interface OpenField {
  instruction: string;
  /** The look of the field's result, or of its code if there is no result. */
  look: RunLook | undefined;
  codeLook: RunLook | undefined;
  inResult: boolean;
}

const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
]);
const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** Reads the printed text of a paragraph: with marked insertions, without marked deletions and hidden text. */
export class InlineReader {
  private readonly pieces: Piece[] = [];
  private readonly fields: Field[] = [];
  private readonly drawings: FoundDrawing[] = [];
  private readonly open: OpenField[] = [];
  private pageBreak = false;
  private trackedChanges = 0;
  private hiddenTexts = 0;

  /** @param lookOf gives the effective look of a run with these properties */
  constructor(
    private readonly lookOf: (properties: XmlElement | undefined) => RunLook,
    private readonly anchor: Anchor,
  ) {}

  read(paragraph: XmlElement): InlineContent {
    this.readContents(paragraph);
    const { pieces, fields, drawings, pageBreak, trackedChanges, hiddenTexts } = this;
    return { pieces, fields, drawings, pageBreak, trackedChanges, hiddenTexts };
  }

  private readContents(parent: XmlElement): void {
    for (const element of listElements(parent)) {
      if (element.name === 'w:r') this.readRun(element);
      else if (TRANSPARENT.has(element.name)) this.readContents(element);
      else if (element.name === 'w:sdt') this.readContents(child(element, 'w:sdtContent') ?? element);
      else if (INSERTED.has(element.name)) {
        this.trackedChanges += 1;
        this.readContents(element);
      } else if (DELETED.has(element.name)) this.trackedChanges += 1;
      else if (element.name === 'w:fldSimple') this.readSimpleField(element);
      else if (element.name === 'mc:AlternateContent') this.readContents(chooseAlternative(element));
    }
  }

  private readSimpleField(element: XmlElement): void {
    const field: OpenField = {
      instruction: attribute(element, 'w:instr') ?? '',
      look: undefined,
      codeLook: undefined,
      inResult: true,
    };
    this.open.push(field);
    this.readContents(element);
    this.open.pop();
    this.closeField(field);
  }

  private readRun(run: XmlElement): void {
    const look = this.lookOf(child(run, 'w:rPr'));
    this.readRunContents(run, look);
  }

  private readRunContents(run: XmlElement, look: RunLook): void {
    for (const element of listElements(run)) {
      switch (element.name) {
        case 'w:t':
          this.addText(readText(element), look);
          break;
        case 'w:tab':
        case 'w:ptab':
          this.addText('\t', look);
          break;
        case 'w:br':
        case 'w:cr':
          this.addLineBreak(element, look);
          break;
        case 'w:noBreakHyphen':
          this.addText('-', look);
          break;
        case 'w:sym':
          this.addSymbol(element, look);
          break;
        case 'w:pgNum':
          this.fields.push({ name: 'PAGE', instruction: 'PAGE', look });
          break;
        case 'w:fldChar':
          this.readFieldMark(attribute(element, 'w:fldCharType'), look);
          break;
        case 'w:instrText':
          this.addCode(readText(element), look);
          break;
        case 'w:drawing':
          for (const found of readDrawings(element, this.anchor)) this.drawings.push(found);
          break;
        case 'w:pict':
        case 'w:object':
          for (const found of readPictures(element)) this.drawings.push(found);
          break;
        case 'mc:AlternateContent':
          this.readRunContents(chooseAlternative(element), look);
          break;
      }
    }
  }

  private addLineBreak(element: XmlElement, look: RunLook): void {
    const type = attribute(element, 'w:type');
    if (type === 'page' || type === 'column') this.pageBreak = true;
    else this.addText('\n', look);
  }

  private addSymbol(element: XmlElement, look: RunLook): void {
    const code = Number.parseInt(attribute(element, 'w:char') ?? '', 16);
    if (!this.isCode() && !look.hidden && Number.isInteger(code) && code <= 0x10ffff)
      this.pieces.push({ text: String.fromCodePoint(code), look, symbol: true });
  }

  private addText(raw: string, look: RunLook): void {
    if (raw === '' || this.isCode()) return;
    if (look.hidden) {
      this.hiddenTexts += 1;
      return;
    }
    for (const field of this.open) field.look ??= look;
    // Non-breaking hyphens and spaces look like ordinary ones.
    const text = raw
      .replace(/\u2011/g, '-')
      .replace(/\u00A0/g, ' ')
      .replace(/\u00AD/g, '');
    this.pieces.push({ text: look.capitals ? text.toLocaleUpperCase('vi') : text, look });
  }

  /** True inside the code of a field, which is not printed. */
  private isCode(): boolean {
    return this.open.some(({ inResult }) => !inResult);
  }

  private readFieldMark(type: string | undefined, look: RunLook): void {
    if (type === 'begin')
      this.open.push({ instruction: '', look: undefined, codeLook: look, inResult: false });
    const field = this.open.at(-1);
    if (field === undefined) return;
    if (type === 'separate') field.inResult = true;
    if (type !== 'end') return;
    this.open.pop();
    this.closeField(field);
  }

  private addCode(text: string, look: RunLook): void {
    const field = this.open.at(-1);
    if (field === undefined || field.inResult) return;
    field.instruction += text;
    field.codeLook = look;
  }

  private closeField(field: OpenField): void {
    const instruction = field.instruction.trim();
    const look = field.look ?? field.codeLook ?? this.lookOf(undefined);
    this.fields.push({ name: (instruction.split(/\s+/)[0] ?? '').toUpperCase(), instruction, look });
  }
}

/** Picks the alternative that current programs show. */
export const chooseAlternative = (element: XmlElement): XmlElement =>
  child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element;
