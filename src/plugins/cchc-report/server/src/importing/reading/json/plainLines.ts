import { ReportError } from '../../../domain/errors';
import { plainText } from '../../../domain/vi';
import { READING_LIMITS } from '../limits';
import entities from './entities.json';

/** Matches whole tag names: backtracking within a name would take the square of its length. */
const TAG = /<(?:[!?]|(\/?)([a-z][a-z\d]*)(?![a-z\d]))[^<>]*>/gi;
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries(entities));

/** Elements that start a new line. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['hr', 'li', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'thead', 'tr', 'ul'],
]);
/** Elements whose content is not shown. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template', 'noscript']);

/** Letters of one text without its marks, far more than a cell can hold. */
const LONGEST_TEXT = 1_000_000;

/**
 * Converts HTML to lines of plain text, trimmed and without empty ones.
 * @throws ReportError `import_cell_too_long`
 */
export function plainLines(text: string): readonly string[] {
  let plain = '';
  let unread: string | null = null;
  let end = 0;
  for (const { 0: tag, 1: closing, 2: named = '', index } of text.matchAll(TAG)) {
    const name = named.toLowerCase();
    if (unread === null) plain += withoutEntities(text.slice(end, index)) + breakAt(name, closing === '/');
    refuseEndless(plain);
    end = index + tag.length;
    if (!UNREAD.has(name)) continue;
    if (closing !== '/') unread ??= name;
    else if (unread === name) unread = null;
  }
  if (unread === null) plain += withoutEntities(text.slice(end));
  refuseEndless(plain);
  return plainText(plain)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && line !== '-');
}

function refuseEndless(text: string): void {
  if (text.length > LONGEST_TEXT)
    throw new ReportError('import_cell_too_long', { limit: READING_LIMITS.cellLength });
}

/** The separator that replaces a tag. */
function breakAt(name: string, closing: boolean): string {
  if (name === 'li' && !closing) return '\n- ';
  if (BLOCKS.has(name)) return '\n';
  return name === 'td' || name === 'th' ? ' ' : '';
}

/** A numeric reference is at most U+10FFFF. */
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const LAST_CODE = 0x10ffff;

const withoutEntities = (text: string): string =>
  text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code > LAST_CODE ? '' : String.fromCodePoint(code);
  });
