import { toProductTitle } from './productTitle';
import { translateLabel, translateText, type Place } from './fixedWords';
import { translations } from '../translations';
import { FETCH_ITEM } from '../strapiNames';
import words from '../records/words.vi.json';

/** Puts the product's name into the browser title. Strapi hard-codes its own, so the title is observed. */
export function keepProductTitle(): void {
  const updateTitle = () => {
    const renamed = toProductTitle(document.title);
    if (renamed !== document.title) document.title = renamed;
  };
  updateTitle();
  const title = document.querySelector('title');
  if (title !== null) new MutationObserver(updateTitle).observe(title, { childList: true });
}

/** Sets the icon of the browser tab; Strapi's page has none. */
export function showFavicon(address: string): void {
  const link = document.createElement('link');
  link.rel = 'icon';
  link.href = address;
  document.head.append(link);
}

/** Content that people type or read; never translated. */
const CONTENT = '[contenteditable], .CodeMirror, textarea, input, script, style';

/** Attributes with labels for screen readers and hints of empty fields. */
const ATTRIBUTES = ['aria-label', 'aria-roledescription', 'placeholder', 'title'];
const LABELLED = ATTRIBUTES.map((name) => `[${name}]`).join();

const describePlace = (element: Element | null): Place => ({
  path: location.pathname,
  isWithin: (selector) => element !== null && element.closest(selector) !== null,
  pageHas: (selector) => document.querySelector(selector) !== null,
});

function translateTextNode(node: Node): void {
  const element = node.parentElement;
  if (element !== null && element.closest(CONTENT) !== null) return;
  const renamed = translateText(node.nodeValue ?? '', describePlace(element));
  if (renamed !== undefined) node.nodeValue = renamed;
}

function translateAttributes(element: Element): void {
  for (const name of ATTRIBUTES) {
    const renamed = translateLabel(element.getAttribute(name) ?? '');
    if (renamed !== undefined) element.setAttribute(name, renamed);
  }
}

function translateNode(node: Node): void {
  if (node.nodeType === Node.TEXT_NODE) return translateTextNode(node);
  if (!(node instanceof Element)) return;
  translateAttributes(node);
  node.querySelectorAll(LABELLED).forEach(translateAttributes);
  if (node.closest(CONTENT) !== null) return;
  const inside = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (inside.nextNode() !== null) translateTextNode(inside.currentNode);
}

/**
 * Translates texts that Strapi and its design system hard-code, many of them only for screen readers. Observes the
 * page while it is in Vietnamese.
 */
export function translateFixedTexts(): void {
  new MutationObserver((changes) => {
    if (document.documentElement.lang !== 'vi') return;
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') addedNodes.forEach(translateNode);
      else if (target instanceof Element) translateAttributes(target);
      else translateTextNode(target);
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ATTRIBUTES,
  });
}

const ITEM = '[role="menuitem"]';
const NAMES: ReadonlySet<string | undefined> = new Set([translations.vi[FETCH_ITEM.key], FETCH_ITEM.english]);

function hideItem(node: Node): void {
  if (!(node instanceof Element)) return;
  for (const item of node.querySelectorAll<HTMLElement>(ITEM)) {
    if (NAMES.has(item.textContent.trim())) item.style.display = 'none';
  }
}

/**
 * Hides the media library's menu item for fetching a file from a URL, which the server refuses
 * (src/extensions/upload/). Strapi offers no hook for these menus.
 */
export function hideServerFetching(): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(hideItem);
  }).observe(document.body, { subtree: true, childList: true });
}

/** The calendar in the media library's filters. It cuts weekday names to two letters: "Th" from Monday on. */
const CALENDAR = "html:lang(vi) [data-testid='date-range-calendar'] > :nth-child(2)";

/** Overlays the calendar's weekday names by CSS, since it accepts none. */
export function labelWeekdays(): void {
  const style = document.createElement('style');
  style.textContent = words.weekdays
    .map((name, index) => {
      const head = `${CALENDAR} > :nth-child(${index + 1}) span`;
      return `${head} { font-size: 0 } ${head}::after { content: '${name}'; font-size: 1.2rem }`;
    })
    .join('\n');
  document.head.append(style);
}
