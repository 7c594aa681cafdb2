import MarkdownIt from 'markdown-it';
import { fileAddress, webAddress } from './links';
import { escaped, legal } from './plain';

/** The library's own names of these differ between its two kinds of modules. */
type StateInline = Parameters<Parameters<MarkdownIt['inline']['ruler']['before']>[2]>[0];
type StateCore = Parameters<Parameters<MarkdownIt['core']['ruler']['push']>[1]>[0];
type Token = StateCore['tokens'][number];

/** What is known of the text that is being made. */
interface OfText {
  readonly base: number;
  readonly table: string;
  /** How many tables there were so far. */
  tables: number;
}

const DEEPEST_HEADING = 6;

/** Ours, to be followed: the web, mail, and addresses of this server. */
const mayLink = (address: string): boolean =>
  webAddress(address) !== null || /^mailto:[^\s]+$/i.test(address) || /^\/(?![/\\])/.test(address);

const OPENED = '<u>';
const CLOSED = '</u>';

/** Where the next `</u>` is, as it was found last, by what is read: a text is searched once, however many `<u>` it has. */
const closings = new WeakMap<StateInline, { readonly from: number; readonly at: number }>();

const nextClosing = (state: StateInline, from: number): number => {
  const known = closings.get(state);
  if (known !== undefined && known.from <= from && from <= known.at) return known.at;
  const found = state.src.indexOf(CLOSED, from);
  const at = found === -1 ? Infinity : found;
  closings.set(state, { from, at });
  return at;
};

/** `<u>…</u>`, which is what the admin's editor writes for underlined text, and the only tag that is one. None within another. */
const underline = (state: StateInline, silent: boolean): boolean => {
  const { src, pos, posMax } = state;
  if (!src.startsWith(OPENED, pos)) return false;
  const end = nextClosing(state, pos);
  if (end >= posMax) return false;
  if (!silent) {
    state.push('u_open', 'u', 1);
    state.pos = pos + OPENED.length;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.posMax = posMax;
    state.push('u_close', 'u', -1);
  }
  state.pos = end + CLOSED.length;
  return true;
};

/** Headings begin below those of the page and skip no level, whatever the author chose. */
const outline = (tokens: readonly Token[], base: number): void => {
  const above: number[] = [];
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    const level = Number(token.tag.slice(1));
    if (token.type === 'heading_open') {
      while (above.length > 0 && (above.at(-1) ?? 0) >= level) above.pop();
      above.push(level);
    }
    token.tag = `h${Math.min(base + above.length - 1, DEEPEST_HEADING)}`;
  }
};

/** Pages forbid styles within elements: the side a column of a table keeps to is said by a class. */
const classedColumns = (tokens: readonly Token[]): void => {
  for (const token of tokens) {
    const [, side] = /^text-align:(\w+)$/.exec(token.attrGet('style') ?? '') ?? [];
    if (side === undefined) continue;
    token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
    token.attrSet('class', `align-${side}`);
  }
};

/** Where an image of a text may be loaded from; null: nowhere. The admin writes its own with the whole address. */
const imageAddress = (address: string, own: string): string | null => {
  const web = webAddress(address);
  // What of our own address names another server by two slashes is none of ours.
  return fileAddress(web !== null && new URL(web).origin === own ? new URL(web).pathname : address);
};

/**
 * Turns the rich text of records into HTML: no tag of the author's survives but `<u>`, links lead to the web, to mail or to
 * this server, images come from here or by https.
 * @param own the origin of this server
 * @returns of a text, of the level that its highest heading gets, and of what a table is called, which a screen reader
 * says with its number
 */
export const createMarkdown = (own: string): ((text: string, base: number, table: string) => string) => {
  const markdown = new MarkdownIt({ html: false, linkify: true });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  markdown.validateLink = mayLink;
  markdown.inline.ruler.before('emphasis', 'underline', underline);
  markdown.core.ruler.push('of_the_page', ({ tokens, env }: StateCore) => {
    outline(tokens, (env as OfText).base);
    classedColumns(tokens);
  });
  markdown.renderer.rules['link_open'] = (tokens, index, options, _env, renderer) => {
    tokens[index]?.attrSet('rel', 'noopener nofollow');
    return renderer.renderToken(tokens, index, options);
  };
  markdown.renderer.rules['table_open'] = (_tokens, _index, _options, env: OfText) =>
    `<div class="scroll" role="region" aria-label="${escaped(`${env.table} ${(env.tables += 1)}`)}" tabindex="0"><table>\n`;
  markdown.renderer.rules['table_close'] = () => '</table>\n</div>\n';
  markdown.renderer.rules['image'] = (tokens, index) => {
    const token = tokens[index];
    const source = token?.attrGet('src') ?? '';
    const address = imageAddress(source, own);
    if (address !== null)
      return `<img src="${escaped(address)}" alt="${escaped(token?.content)}" loading="lazy">`;
    const text = token?.content === '' ? source : token?.content;
    return `<a href="${escaped(source)}" rel="noopener nofollow">${escaped(text)}</a>`;
  };
  return (text, base, table) => markdown.render(legal(text), { base, table, tables: 0 } satisfies OfText);
};
