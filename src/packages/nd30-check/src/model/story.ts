import { child, listElements, readValue, type XmlElement } from '../package';
import type { Anchor } from './drawingPlace';
import type { FoundDrawing } from './drawings';
import { chooseAlternative, InlineReader } from './inline';
import { wholeNumber } from './measures';
import type { Numbering } from './numbering';
import {
  DEFAULT_PARAGRAPH,
  paragraphLayer,
  type ParagraphLayer,
  type ParagraphProperties,
} from './paragraphLayer';
import { runLayer, type RunLayer } from './runLayer';
import { runLook, type RunLook } from './runLook';
import { measureTextWidth, type SectionLayout } from './sections';
import type { Style, StyleSheet } from './styleSheet';
import { readGrid, type CellFrame } from './tables';
import type { Extent, Paragraph, Place, Table } from './types';

/** Data shared by all stories of a document. */
export interface Setting {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly sections: readonly SectionLayout[];
}

/** The container of a paragraph. */
interface Container {
  readonly place: Place;
  readonly extent: Extent;
  readonly tableRun: readonly RunLayer[];
  readonly tableParagraph: readonly ParagraphLayer[];
}

/** Reads one story (the text, a header, the notes) into paragraphs. */
export class StoryReader {
  readonly paragraphs: Paragraph[] = [];
  readonly tables: Table[] = [];
  trackedChanges = 0;
  hiddenTexts = 0;
  private section = 0;
  private numbered = 0;
  private boxes = 0;

  constructor(
    private readonly setting: Setting,
    private readonly place: Place,
    firstSection = 0,
  ) {
    this.section = firstSection;
  }

  read(root: XmlElement | undefined): this {
    this.readBlocks(root, {
      place: this.place,
      extent: { from: 0, to: 1 },
      tableRun: [],
      tableParagraph: [],
    });
    return this;
  }

  private readBlocks(parent: XmlElement | undefined, container: Container): void {
    for (const element of listElements(parent)) {
      switch (element.name) {
        case 'w:p':
          this.readParagraph(element, container);
          break;
        case 'w:tbl':
          this.readTable(element, container);
          break;
        case 'w:sdt':
          this.readBlocks(child(element, 'w:sdtContent'), container);
          break;
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
          this.readBlocks(element, container);
          break;
        case 'mc:AlternateContent':
          this.readBlocks(chooseAlternative(element), container);
          break;
      }
    }
  }

  private readParagraph(element: XmlElement, container: Container): void {
    const { styles } = this.setting;
    const properties = child(element, 'w:pPr');
    const chain = styles.chain('paragraph', readValue(properties, 'w:pStyle'));
    const list = findList(properties, chain);
    const looks = this.mergeProperties(properties, chain, container);
    const findLook = (own: XmlElement | undefined) => this.computeLook(own, chain, container);
    const content = new InlineReader(findLook, this.toAnchor(container)).read(element);
    const text = content.pieces.map((piece) => piece.text).join('');
    const countsAsOne = container.place.kind === 'body' && text.trim() !== '';
    if (countsAsOne) this.numbered += 1;
    this.trackedChanges += content.trackedChanges;
    this.hiddenTexts += content.hiddenTexts;
    this.paragraphs.push({
      ...looks,
      index: this.paragraphs.length,
      number: countsAsOne ? this.numbered : 0,
      section: this.section,
      place: container.place,
      extent: this.indentExtent(container.extent, looks),
      textWidth: this.textWidth(),
      styleName: chain.at(-1)?.name ?? '',
      label: list === undefined ? '' : this.setting.numbering.next(list.id, list.level),
      pieces: content.pieces,
      text,
      fields: content.fields,
      drawings: content.drawings,
      pageBreak: content.pageBreak || looks.pageBreakBefore,
      markLook: findLook(child(properties, 'w:rPr')),
    });
    for (const drawing of content.drawings)
      for (const box of drawing.textBoxes) this.readTextBox(box, drawing, container);
    if (container.place.kind === 'body' && child(properties, 'w:sectPr') !== undefined) this.section += 1;
  }

  /** Merges defaults, table style, paragraph styles, lists and own properties (ISO/IEC 29500-1, 17.7.2). */
  private mergeProperties(
    own: XmlElement | undefined,
    chain: readonly Style[],
    { tableParagraph }: Container,
  ): ParagraphProperties {
    const { styles, numbering } = this.setting;
    const listIndents = (properties: XmlElement | undefined): ParagraphLayer => {
      const list = readOwnList(properties);
      return list === undefined || list.id === '0' ? {} : numbering.findIndents(list.id, list.level);
    };
    const layers: readonly ParagraphLayer[] = [
      styles.defaultParagraph,
      ...tableParagraph,
      ...chain.flatMap((style) => [listIndents(child(style.element, 'w:pPr')), style.paragraph]),
      listIndents(own),
      paragraphLayer(own),
    ];
    return layers.reduce<ParagraphProperties>((below, layer) => ({ ...below, ...layer }), DEFAULT_PARAGRAPH);
  }

  private computeLook(
    own: XmlElement | undefined,
    chain: readonly Style[],
    { tableRun }: Container,
  ): RunLook {
    const { styles } = this.setting;
    const character = readValue(own, 'w:rStyle');
    return runLook({
      defaults: styles.defaultRun,
      table: tableRun,
      paragraph: chain.map(({ run }) => run),
      character: character === undefined ? [] : styles.chain('character', character).map(({ run }) => run),
      own: runLayer(own, styles.theme),
    });
  }

  private textWidth(): number {
    const layout = this.setting.sections[this.section];
    return layout === undefined ? 1 : measureTextWidth(layout);
  }

  private toAnchor({ extent }: Container): Anchor {
    const width = this.textWidth();
    const fromMargin = extent.from * width;
    const fromPage = (this.setting.sections[this.section]?.left ?? 0) + fromMargin;
    return { fromPage, fromMargin, width: (extent.to - extent.from) * width };
  }

  private indentExtent({ from, to }: Extent, { left, right }: ParagraphProperties): Extent {
    const width = this.textWidth();
    return { from: from + left / width, to: to - right / width };
  }

  /** Reads a text box. Its extent is NaN when the file does not give its position. */
  private readTextBox(
    box: XmlElement,
    { left, width: boxWidth, inset }: FoundDrawing,
    container: Container,
  ): void {
    const width = this.textWidth();
    const from = left === null ? NaN : container.extent.from + left / width;
    this.boxes += 1;
    this.readBlocks(box, {
      ...container,
      place:
        container.place.kind === 'body' || container.place.kind === 'cell'
          ? { kind: 'text-box', box: this.boxes, widthGiven: inset.wraps }
          : container.place,
      extent: { from: from + inset.left / width, to: from + (boxWidth - inset.right) / width },
    });
  }

  private readTable(element: XmlElement, container: Container): void {
    const grid = readGrid(element, {
      styles: this.setting.styles,
      room: (container.extent.to - container.extent.from) * this.textWidth(),
    });
    const inText = container.place.kind === 'body' || container.place.kind === 'cell';
    const table: Table = {
      number: this.tables.length + 1,
      ...grid.table,
      nested: container.place.kind === 'cell',
      section: this.section,
      firstParagraph: this.paragraphs.length,
    };
    if (inText) this.tables.push(table);
    for (const cell of grid.cells) {
      this.readBlocks(cell.element, {
        place: inText
          ? { kind: 'cell', table, row: cell.row, column: cell.column, cell: cell.cell }
          : container.place,
        extent: this.toCellExtent(container.extent, cell),
        tableRun: [...container.tableRun, ...cell.run],
        tableParagraph: [...container.tableParagraph, ...cell.paragraph],
      });
    }
  }

  private toCellExtent({ from }: Extent, cell: CellFrame): Extent {
    const width = this.textWidth();
    return { from: from + cell.from / width, to: from + cell.to / width };
  }
}

/** A list has nine levels, 0 to 8 (ISO/IEC 29500-1, 17.9.3). */
const DEEPEST_LEVEL = 8;

interface List {
  readonly id: string;
  readonly level: number;
}

function readOwnList(properties: XmlElement | undefined): List | undefined {
  const element = child(properties, 'w:numPr');
  const id = readValue(element, 'w:numId');
  return id === undefined
    ? undefined
    : { id, level: wholeNumber(readValue(element, 'w:ilvl'), 0, DEEPEST_LEVEL) };
}

/** Finds the list of a paragraph, from itself or its nearest style; the list number 0 means no list. */
function findList(own: XmlElement | undefined, chain: readonly Style[]): List | undefined {
  const lists = [...chain.map(({ element }) => child(element, 'w:pPr')), own].map(readOwnList);
  const list = lists.findLast((one) => one !== undefined);
  return list?.id === '0' ? undefined : list;
}
