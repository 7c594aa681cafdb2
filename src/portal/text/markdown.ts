import MarkdownIt from 'markdown-it';
import { toFileAddress, toWebAddress } from './links';
import { escapeHtml, cleanText } from './plain';

/** Derived, because the library exports these types under different names from its two module kinds. */
type StateInline = Parameters<Parameters<MarkdownIt['inline']['ruler']['before']>[2]>[0];
type StateCore = Parameters<Parameters<MarkdownIt['core']['ruler']['push']>[1]>[0];
type Token = StateCore['tokens'][number];

/** State of one rendering. */
interface TextEnv {
  readonly base: number;
  readonly table: string;
  /** Tables rendered so far. */
  tables: number;
}

const DEEPEST_HEADING = 6;

/** Allows http, https, mailto and paths of this server. */
const isAllowedLink = (address: string): boolean =>
  toWebAddress(address) !== null || /^mailto:[^\s]+$/i.test(address) || /^\/(?![/\\])/.test(address);

const OPENED = '<u>';
const CLOSED = '</u>';

/** The last closing tag found per parser state, so that a text is scanned once however many `<u>` it has. */
const closings = new WeakMap<StateInline, { readonly from: number; readonly at: number }>();

const findClosingTag = (state: StateInline, from: number): number => {
  const known = closings.get(state);
  if (known !== undefined && known.from <= from && from <= known.at) return known.at;
  const found = state.src.indexOf(CLOSED, from);
  const at = found === -1 ? Infinity : found;
  closings.set(state, { from, at });
  return at;
};

/** Parses `<u>…</u>`, the only HTML tag allowed: the admin's editor writes it for underlined text. Not nested. */
const parseUnderline = (state: StateInline, silent: boolean): boolean => {
  const { src, pos, posMax } = state;
  if (!src.startsWith(OPENED, pos)) return false;
  const end = findClosingTag(state, pos);
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

/** Renumbers headings so that they start at `base` and skip no level. */
const normalizeHeadings = (tokens: readonly Token[], base: number): void => {
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

/** Turns inline column alignment into classes, because the content policy forbids inline styles. */
const replaceColumnStyles = (tokens: readonly Token[]): void => {
  for (const token of tokens) {
    const [, side] = /^text-align:(\w+)$/.exec(token.attrGet('style') ?? '') ?? [];
    if (side === undefined) continue;
    token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
    token.attrSet('class', `align-${side}`);
  }
};

/** The address an image may be loaded from, or null. The admin writes images of this server with absolute URLs. */
const resolveImageAddress = (address: string, own: string): string | null => {
  const web = toWebAddress(address);
  // A pathname of this origin that starts with two slashes would name another server.
  return toFileAddress(web !== null && new URL(web).origin === own ? new URL(web).pathname : address);
};

/**
 * Renders the rich text of records as HTML. Only `<u>` survives of the author's tags; links lead to the web, mail or
 * this server; images come from this server or by https.
 * @param own the origin of this server
 * @returns a function of the text, the level of its highest heading, and the label of tables, which screen readers
 * say with a number
 */
export const createMarkdown = (own: string): ((text: string, base: number, table: string) => string) => {
  const markdown = new MarkdownIt({ html: false, linkify: true });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  markdown.validateLink = isAllowedLink;
  markdown.inline.ruler.before('emphasis', 'underline', parseUnderline);
  markdown.core.ruler.push('of_the_page', ({ tokens, env }: StateCore) => {
    normalizeHeadings(tokens, (env as TextEnv).base);
    replaceColumnStyles(tokens);
  });
  markdown.renderer.rules['link_open'] = (tokens, index, options, _env, renderer) => {
    tokens[index]?.attrSet('rel', 'noopener nofollow');
    return renderer.renderToken(tokens, index, options);
  };
  markdown.renderer.rules['table_open'] = (_tokens, _index, _options, env: TextEnv) =>
    `<div class="scroll" role="region" aria-label="${escapeHtml(`${env.table} ${(env.tables += 1)}`)}" tabindex="0"><table>\n`;
  markdown.renderer.rules['table_close'] = () => '</table>\n</div>\n';
  markdown.renderer.rules['image'] = (tokens, index) => {
    const token = tokens[index];
    const source = token?.attrGet('src') ?? '';
    const address = resolveImageAddress(source, own);
    if (address !== null)
      return `<img src="${escapeHtml(address)}" alt="${escapeHtml(token?.content)}" loading="lazy">`;
    const text = token?.content === '' ? source : token?.content;
    return `<a href="${escapeHtml(source)}" rel="noopener nofollow">${escapeHtml(text)}</a>`;
  };
  return (text, base, table) =>
    markdown.render(cleanText(text), { base, table, tables: 0 } satisfies TextEnv);
};
