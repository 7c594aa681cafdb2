import type { DocumentModel, Paragraph, Table } from '../model';
import { describePlace } from './places';
import { NOT_APPLICABLE, rule, say, type Finding, type Rule, type Verdict } from './rule';
import spellings from './spellings.vi.json';

/** Fields that show only data from the file itself. */
const QUIET_FIELDS: ReadonlySet<string> = new Set([
  '',
  'PAGE',
  'NUMPAGES',
  'SECTIONPAGES',
  'HYPERLINK',
  'PAGEREF',
  'REF',
  'SEQ',
  'TOC',
  '=',
]);
const SAFE_ADDRESS = /^(https?:|mailto:)/i;
/** A table with more rows than this may continue on the next page. */
const LONG_TABLE = 15;

const findDataTables = ({ tables }: DocumentModel): readonly Table[] =>
  tables.filter(({ bordered, nested, rows, columns }) => bordered && !nested && rows > 1 && columns > 1);

function checkTables(
  model: DocumentModel,
  tables: readonly Table[],
  judge: (table: Table) => string | null,
): Verdict {
  if (tables.length === 0) return NOT_APPLICABLE;
  return tables.flatMap((table): readonly Finding[] => {
    const found = judge(table);
    const first = model.paragraphs[table.firstParagraph];
    return found === null ? [] : [{ found, where: first === undefined ? null : describePlace(first) }];
  });
}

const checkFields = ({ paragraphs }: DocumentModel): Verdict =>
  paragraphs.flatMap((paragraph) =>
    paragraph.fields
      .filter(({ name }) => !QUIET_FIELDS.has(name))
      .map(({ name }) => ({ found: say('field', { name }), where: describePlace(paragraph) })),
  );

const checkSpelling =
  (kind: keyof typeof spellings) =>
  (paragraph: Paragraph): readonly Finding[] =>
    Object.entries(spellings[kind]).flatMap(([wrong, right]) =>
      paragraph.text.normalize('NFC').includes(wrong)
        ? [{ found: say('spelling', { wrong, right }), where: describePlace(paragraph) }]
        : [],
    );

/** Rules for tables, embedded and external content, and spelling. */
export const contentRules: readonly Rule[] = [
  rule('table-widths', 'advice', ({ model }) =>
    checkTables(model, findDataTables(model), ({ widthsGiven }) => (widthsGiven ? null : say('noWidths'))),
  ),
  rule('table-header-row', 'advice', ({ model }) =>
    checkTables(
      model,
      findDataTables(model).filter(({ rows }) => rows > LONG_TABLE),
      ({ headerRepeats, rows }) => (headerRepeats ? null : say('headerNotRepeated', { rows })),
    ),
  ),
  rule('no-other-fields', 'advice', ({ model }) => checkFields(model)),
  rule('no-external-content', 'error', ({ model }) =>
    model.externals
      .filter(({ type, target }) => type !== 'hyperlink' || !SAFE_ADDRESS.test(target))
      .map(({ type, target }) => ({ found: say('external', { type, target }), where: null })),
  ),
  rule('no-active-content', 'error', ({ model }) =>
    model.activeParts.map((part) => ({ found: say('activePart', { part }), where: null })),
  ),
  rule('no-tracked-changes', 'advice', ({ model: { trackedChanges } }) =>
    trackedChanges === 0 ? [] : [{ found: say('trackedChanges', { count: trackedChanges }), where: null }],
  ),
  rule('no-comments', 'advice', ({ model: { comments } }) =>
    comments === 0 ? [] : [{ found: say('comments', { count: comments }), where: null }],
  ),
  rule('no-hidden-text', 'advice', ({ model: { hiddenTexts } }) =>
    hiddenTexts === 0 ? [] : [{ found: say('hiddenTexts', { count: hiddenTexts }), where: null }],
  ),
  rule('spelling-committee', 'advice', ({ model }) => model.paragraphs.flatMap(checkSpelling('committee'))),
  rule('capitals', 'advice', ({ model }) => model.paragraphs.flatMap(checkSpelling('capitals'))),
];
