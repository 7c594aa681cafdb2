import MarkdownIt from 'markdown-it';
import words from './words.vi.json';

/** Derived, because the library exports its types under different names from its two module kinds. */
type Token = ReturnType<MarkdownIt['parse']>[number];

/** Width and height of a picture in pixels, or null if it is unknown. */
export type PictureSize = (name: string) => { readonly width: number; readonly height: number } | null;

const PICTURE = /^images\/([\w.-]+\.png)$/;
const NOT_IN_ID = /[^\p{Letter}\p{Mark}\p{Number} _-]/gu;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The id of a heading, as code hosts build it: "2. Trang chủ" is `2-trang-chủ`. */
export const toSectionId = (heading: string): string =>
  heading.toLocaleLowerCase('vi').replace(NOT_IN_ID, '').replaceAll(' ', '-');

interface Section {
  readonly id: string;
  readonly title: string;
}

/** Sets the id of each heading. @returns the sections, in their order */
const nameSections = (tokens: readonly Token[]): readonly Section[] =>
  tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const title = tokens[index + 1]?.content ?? '';
    const id = toSectionId(title);
    token.attrSet('id', id);
    return token.tag === 'h2' ? [{ id, title }] : [];
  });

/** Leaves only links inside the guide and to the web: the other documents are not served. */
const dropUnservedLinks = (tokens: readonly Token[]): void => {
  for (const { children } of tokens) {
    let isDropped = false;
    for (const token of children ?? []) {
      if (token.type === 'link_open') {
        isDropped = !/^(#|https?:)/.test(String(token.attrGet('href') ?? ''));
        if (isDropped) token.hidden = true;
      } else if (token.type === 'link_close' && isDropped) {
        token.hidden = true;
        isDropped = false;
      }
    }
  }
};

const createMarkdown = (size: PictureSize, path: string): MarkdownIt => {
  const markdown = new MarkdownIt({ html: false });
  const { rules } = markdown.renderer;
  rules['image'] = (tokens, index) => {
    const token = tokens[index];
    const alt = escapeHtml(token?.content ?? '');
    const [, name] = PICTURE.exec(String(token?.attrGet('src') ?? '')) ?? [];
    if (name === undefined) return alt;
    const known = size(name);
    const room = known === null ? '' : ` width="${known.width}" height="${known.height}"`;
    return `<img src="${path}/images/${name}" alt="${alt}" loading="lazy"${room}>`;
  };
  rules['table_open'] = () =>
    `<div class="scroll" role="region" aria-label="${words.table}" tabindex="0"><table>\n`;
  rules['table_close'] = () => '</table>\n</div>\n';
  for (const rule of ['link_open', 'link_close'] as const)
    rules[rule] = (tokens, index, options, _env, renderer) =>
      tokens[index]?.hidden === true ? '' : renderer.renderToken(tokens, index, options);
  return markdown;
};

/**
 * Renders the guide as a page that asks nothing of other servers.
 * @param source Markdown, with pictures in `images/`
 * @param path the address of the page, under which its pictures are
 */
export const renderGuide = (source: string, size: PictureSize, path: string): string => {
  const markdown = createMarkdown(size, path);
  const tokens = markdown.parse(source.normalize('NFC'), {});
  const sections = nameSections(tokens);
  dropUnservedLinks(tokens);
  const entries = sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<link rel="stylesheet" href="/guide/guide.css">
</head>
<body>
<a class="skip" href="#noi-dung">${words.skip}</a>
<nav aria-label="${words.sections}">
<details>
<summary>${words.sections}</summary>
<ul>
${entries.join('\n')}
</ul>
</details>
<ul class="wide">
${entries.join('\n')}
</ul>
</nav>
<main id="noi-dung" tabindex="-1">
${markdown.renderer.render(tokens, markdown.options, {})}</main>
</body>
</html>
`;
};
