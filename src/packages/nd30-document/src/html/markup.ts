import { runText } from '../components';

declare const htmlBrand: unique symbol;

/** Markup that is safe to put into a page. Only this file makes any, so that no text can become markup. */
export type Html = string & { readonly [htmlBrand]: true };

type Tag =
  | 'caption'
  | 'col'
  | 'colgroup'
  | 'div'
  | 'em'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'head'
  | 'header'
  | 'html'
  | 'body'
  | 'li'
  | 'main'
  | 'meta'
  | 'p'
  | 'section'
  | 'span'
  | 'strong'
  | 'style'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'title'
  | 'tr'
  | 'ul';

export type Attribute =
  | 'aria-hidden'
  | 'aria-label'
  | 'charset'
  | 'class'
  | 'content'
  | 'http-equiv'
  | 'lang'
  | 'name'
  | 'role'
  | 'scope'
  | 'style'
  | 'tabindex'
  | `data-${string}`;

export type Attributes = Readonly<Partial<Record<Attribute, string>>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (value: string): string => runText(value).replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? '');

/** The only way of text into the page: what no file may hold is gone, what would be markup is text. */
export const text = (value: string): Html => escaped(value) as Html;

const opening = (tag: Tag, attributes: Attributes): string =>
  [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value ?? '')}"`)].join(' ');

/** An element with what stands in it. */
export const element = (tag: Tag, attributes: Attributes, ...children: readonly Html[]): Html =>
  `<${opening(tag, attributes)}>${children.join('')}</${tag}>` as Html;

/** An element that holds nothing, closed as XML closes it, which HTML allows for these. */
export const emptyElement = (tag: 'col' | 'meta', attributes: Attributes): Html =>
  `<${opening(tag, attributes)} />` as Html;

/** The page's own style sheet, which is put in as it is: it holds no text of a report. */
export const styleElement = (css: string): Html => `<style>\n${css}</style>` as Html;

/** The whole page. */
export const page = (root: Html): string => `<!doctype html>\n${root}\n`;
