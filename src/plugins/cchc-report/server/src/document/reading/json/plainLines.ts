import { plainText } from '../../../domain/vi';
import entities from './entities.json';

const TAG = /(<[!/?a-z][^<>]*>)/i;
const TAG_NAME = /^<\/?([a-z][a-z\d]*)/i;
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries(entities));

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['hr', 'li', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'thead', 'tr', 'ul'],
]);
/** Elements whose content nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template', 'noscript']);

/** What text with HTML in it says, as lines without spaces at their ends and without empty ones; no tag of it is kept. */
export function plainLines(text: string): readonly string[] {
  let unread: string | null = null;
  let plain = '';
  for (const piece of text.split(TAG)) {
    const isTag = piece.startsWith('<') && TAG.test(piece);
    const name = isTag ? (TAG_NAME.exec(piece)?.[1]?.toLowerCase() ?? '') : '';
    if (unread !== null) {
      if (isTag && piece.startsWith('</') && name === unread) unread = null;
    } else if (!isTag) plain += withoutEntities(piece);
    else if (UNREAD.has(name)) unread = piece.startsWith('</') ? null : name;
    else if (BLOCKS.has(name)) plain += name === 'li' && !piece.startsWith('</') ? '\n- ' : '\n';
    else if (name === 'td' || name === 'th') plain += ' ';
  }
  return plainText(plain)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && line !== '-');
}

/** Of a reference by number: U+10FFFF at most. */
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const LAST_CODE = 0x10ffff;

const withoutEntities = (text: string): string =>
  text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code > LAST_CODE ? '' : String.fromCodePoint(code);
  });
