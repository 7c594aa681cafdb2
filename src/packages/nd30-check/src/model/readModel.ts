import { FIXED_WORDS } from 'nd30-document/norm';
import { attribute, child, findChildren, descendants, readText, type Part } from '../package';
import type { WordPackage } from '../wordPackage';
import { numbering } from './numbering';
import { edges, hasEvenAndOddHeaders, sectionLayout, sectionProperties } from './sections';
import { StoryReader, type Setting } from './story';
import { styleSheet } from './styleSheet';
import { themeFonts } from './theme';
import type { DocumentModel, Edges, Paragraph, Section } from './types';

/** Names of parts that hold programs or files of other programs. */
const ACTIVE_PARTS = /(vbaProject|vbaData|activeX|oleObject|\.bin$|\/embeddings\/|\.(exe|dll|js|vbs|hta)$)/i;
/** Printer settings, which contain nothing executable. */
const HARMLESS_PARTS = /(printerSettings\d*\.bin$)/i;

/** Limits the work on hostile documents. */
const MOST_SECTIONS = 500;

/** Reads a Word file into the model of the rules, with effective looks from all sources of formatting. */
export function readModel({ names, document, properties: core, related }: WordPackage): DocumentModel {
  const findRoot = (type: string) => [...related.values()].find((part) => part.type === type)?.root;
  const body = child(document.root, 'w:body');
  const properties = sectionProperties(body).slice(0, MOST_SECTIONS);
  const layouts = properties.map(sectionLayout);
  const setting: Setting = {
    styles: styleSheet(findRoot('styles'), themeFonts(findRoot('theme'))),
    numbering: numbering(findRoot('numbering')),
    sections: layouts,
  };
  const text = new StoryReader(setting, { kind: 'body' }).read(body);
  return {
    sections: readSections(properties, layouts, createHeaderReader(setting, related)),
    paragraphs: text.paragraphs,
    notes: readNotes([findRoot('footnotes'), findRoot('endnotes')], setting),
    tables: text.tables,
    evenAndOddHeaders: hasEvenAndOddHeaders(findRoot('settings')),
    externals: [document, ...related.values()].flatMap(listExternals),
    activeParts: names.filter((name) => ACTIVE_PARTS.test(name) && !HARMLESS_PARTS.test(name)),
    electronic: readText(child(core, 'cp:contentStatus')).trim() === FIXED_WORDS.electronic,
    trackedChanges: text.trackedChanges,
    hiddenTexts: text.hiddenTexts,
    comments: findChildren(findRoot('comments'), 'w:comment').length,
  };
}

type Edge = 'header' | 'footer';

/** Reads each header once, in the first section that names it. */
function createHeaderReader(setting: Setting, related: WordPackage['related']) {
  const read = new Map<string, readonly Paragraph[]>();
  return (kind: Edge, section: number) => (id: string) => {
    const part = related.get(id);
    if (part === undefined) return undefined;
    const paragraphs = read.get(id) ?? new StoryReader(setting, { kind }, section).read(part.root).paragraphs;
    read.set(id, paragraphs);
    return paragraphs;
  };
}

function readSections(
  properties: ReturnType<typeof sectionProperties>,
  layouts: readonly ReturnType<typeof sectionLayout>[],
  reader: (kind: Edge, section: number) => (id: string) => readonly Paragraph[] | undefined,
): readonly Section[] {
  const before: { header: Edges | undefined; footer: Edges | undefined } = {
    header: undefined,
    footer: undefined,
  };
  return layouts.map((layout, index) => {
    const read = (kind: Edge) => edges(kind, properties[index], reader(kind, index), before[kind]);
    const [headers, footers] = [read('header'), read('footer')];
    before.header = headers;
    before.footer = footers;
    return { ...layout, headers, footers };
  });
}

/** Reads footnotes and endnotes, without their separator lines. */
const readNotes = (roots: readonly (Part['root'] | undefined)[], setting: Setting): readonly Paragraph[] =>
  roots.flatMap((root) =>
    [...findChildren(root, 'w:footnote'), ...findChildren(root, 'w:endnote')]
      .filter((note) => attribute(note, 'w:type') === undefined || attribute(note, 'w:type') === 'normal')
      .flatMap((note) => new StoryReader(setting, { kind: 'note' }).read(note).paragraphs),
  );

/** Lists what a part refers to outside the file. Templates and alternative chunks are recognised by relationship. */
const listExternals = ({ root, relationships }: Part): DocumentModel['externals'] => [
  ...relationships.filter(({ external }) => external).map(({ type, target }) => ({ type, target })),
  ...descendants(root, 'w:altChunk').map(() => ({ type: 'aFChunk', target: '' })),
];
