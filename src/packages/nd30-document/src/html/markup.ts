import { runText } from '../components';

declare const htmlBrand: unique symbol;

/** Markup that is safe to put into a page. Only this file creates it, so that no text can become markup. */
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
  | 'colspan'
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

const escapeMarkup = (value: string): string =>
  runText(value).replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? '');

/** All text enters the page through this function: it removes forbidden characters and escapes markup. */
export const text = (value: string): Html => escapeMarkup(value) as Html;

const opening = (tag: Tag, attributes: Attributes): string =>
  [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(value ?? '')}"`)].join(
    ' ',
  );

/** Makes an element with its content. */
export const element = (tag: Tag, attributes: Attributes, ...children: readonly Html[]): Html =>
  `<${opening(tag, attributes)}>${children.join('')}</${tag}>` as Html;

/** Makes an empty element, self-closing as in XML, which HTML allows for these. */
export const emptyElement = (tag: 'col' | 'meta', attributes: Attributes): Html =>
  `<${opening(tag, attributes)} />` as Html;

/** Makes the style sheet element; the CSS is inserted without escaping, because it contains no text of a report. */
export const styleElement = (css: string): Html => `<style>\n${css}</style>` as Html;

/** Makes the whole page. */
export const page = (root: Html): string => `<!doctype html>\n${root}\n`;
