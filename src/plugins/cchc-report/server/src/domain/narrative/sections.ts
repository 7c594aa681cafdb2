import { ReportError } from '../errors';
import { fillTemplate, quoteInput } from '../vi';
import faults from './engine/faults.vi.json';
import { validateTemplate } from './engine/render';
import titles from './sections.vi.json';
import { TABLE_NAMES } from './tables';

/** The parts of a report that are edited one by one, in their order. */
export const SECTION_KEYS = ['opening', 'results', 'assessment', 'proposals', 'tasks', 'closing'] as const;

export type SectionKey = (typeof SECTION_KEYS)[number];

export interface Section {
  readonly key: SectionKey;
  /** Its part of the template, without the marker and without blank lines around. */
  readonly text: string;
}

/** A section's name in lists: "I. Kết quả thực hiện". */
export const sectionTitle = (key: SectionKey): string => titles[key];

/** A line of its own: `[section: results]`. */
const MARKER = /^[ \t]*\[section:(.*)\][ \t]*$/;
/** What begins or ends a comment, and a comment of one tag. */
const COMMENT_TAG = /(\{%-?\s*(?:end)?comment\s*-?%\}|\{%-?\s*#[^%]*%\})/;

/**
 * Cuts a template at its marker lines. Before the first one stand only comments; they are left out.
 * @throws ReportError `template_invalid` for a section there is not, one that comes twice, and text before the first
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

/** The text of a whole template, without markers: what `renderTemplate` reads. */
export const joinSections = (sections: readonly { readonly text: string }[]): string =>
  sections.map(({ text }) => text).join('\n\n');

/**
 * The text to render of a template that may be cut into sections or not.
 * @throws ReportError as `splitSections`
 */
export const textOfTemplate = (template: string): string =>
  linesOf(template).some((line) => MARKER.test(line)) ? joinSections(splitSections(template)) : template;

/** Whatever stands for a name in it: one that is mistyped would print as text. */
const ANY_TABLE = /^\[table:([^\]]*)\]$/;

/**
 * Checks the text of one section by itself: no condition reaches into another section, and no line is read as the beginning of
 * one.
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

/** A comment leaves its line breaks, so that what is left is found on its own line. */
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
