import { ReportError } from '../errors';
import { fillTemplate, quoteInput } from '../vi';
import faults from './engine/faults.vi.json';
import { validateTemplate } from './engine/render';
import titles from './sections.vi.json';
import { TABLE_NAMES } from './tables';

/** The separately edited parts of a report, in order. */
export const SECTION_KEYS = ['opening', 'results', 'assessment', 'proposals', 'tasks', 'closing'] as const;

export type SectionKey = (typeof SECTION_KEYS)[number];

export interface Section {
  readonly key: SectionKey;
  /** Its part of the template, without the marker and surrounding blank lines. */
  readonly text: string;
}

/** A section's name in lists: "I. Kết quả thực hiện". */
export const sectionTitle = (key: SectionKey): string => titles[key];

/** A marker line: `[section: results]`. */
const MARKER = /^[ \t]*\[section:(.*)\][ \t]*$/;
/** Tags that open or close a comment, and a comment of one tag. */
const COMMENT_TAG = /(\{%-?\s*(?:end)?comment\s*-?%\}|\{%-?\s*#[^%]*%\})/;

/**
 * Splits a template at its marker lines. Only comments may precede the first one; they are dropped.
 * @throws ReportError `template_invalid` for an unknown or repeated section, and for text before the first
 */
export function splitSections(template: string): readonly Section[] {
  const open: { key: SectionKey; lines: string[] }[] = [];
  const before: string[] = [];
  for (const [index, line] of linesOf(template).entries()) {
    const name = MARKER.exec(line)?.[1]?.trim();
    if (name === undefined) (open.at(-1)?.lines ?? before).push(line);
    else {
      const key = keyNamed(name, index + 1);
      if (open.some((section) => section.key === key)) throw fault('sectionRepeated', name, index + 1);
      open.push({ key, lines: [] });
    }
  }
  refuseText(before.join('\n'));
  return open.map(({ key, lines }) => ({ key, text: lines.join('\n').trim() }));
}

/** A whole template without markers, as `renderTemplate` takes it. */
export const joinSections = (sections: readonly { readonly text: string }[]): string =>
  sections.map(({ text }) => text).join('\n\n');

/**
 * The text to render from a template with or without section markers.
 * @throws ReportError as `splitSections`
 */
export const toTemplateText = (template: string): string =>
  linesOf(template).some((line) => MARKER.test(line)) ? joinSections(splitSections(template)) : template;

/** Matches any name in a marker: a mistyped marker would otherwise print as text. */
const ANY_TABLE = /^\[table:([^\]]*)\]$/;

/**
 * Checks one section's text on its own: no condition may reach into another section, and no line may start one.
 * @throws ReportError `template_invalid`, `placeholder_unknown`
 */
export function checkSectionText(text: string, validate: (text: string) => void = validateTemplate): void {
  for (const [index, line] of linesOf(text).entries()) {
    if (MARKER.test(line)) throw fault('sectionInside', line.trim(), index + 1);
    const table = ANY_TABLE.exec(line.trim())?.[1]?.trim();
    if (table !== undefined && !TABLE_NAMES.includes(table)) throw fault('tableUnknown', table, index + 1);
  }
  validate(text);
}

const linesOf = (template: string): readonly string[] => template.split(/\r\n?|\n/);

function keyNamed(name: string, line: number): SectionKey {
  const key = SECTION_KEYS.find((known) => known === name);
  if (key === undefined) throw fault('sectionUnknown', name, line);
  return key;
}

function refuseText(before: string): void {
  const lines = linesOf(withoutComments(before));
  const index = lines.findIndex((line) => line.trim() !== '');
  if (index >= 0) throw fault('beforeSections', lines[index]?.trim() ?? '', index + 1);
}

/** Removes comments but keeps their line breaks, so that line numbers stay right. */
function withoutComments(text: string): string {
  let inside = false;
  const kept = text.split(COMMENT_TAG).map((part, index) => {
    if (index % 2 === 0) return inside ? lineBreaks(part) : part;
    const word = /^\{%-?\s*(comment|endcomment)/.exec(part)?.[1];
    if (word !== undefined) inside = word === 'comment';
    return lineBreaks(part);
  });
  return kept.join('');
}

const lineBreaks = (text: string): string => text.replace(/[^\n]/g, '');

const fault = (
  kind: 'sectionUnknown' | 'sectionRepeated' | 'beforeSections' | 'sectionInside' | 'tableUnknown',
  text: string,
  line: number,
): ReportError =>
  new ReportError('template_invalid', {
    reason: fillTemplate(faults[kind], { text: quoteInput(text), line }),
  });
