import { fixedLabel, fixedText, type Place } from './fixedWords';

/** What a person types or reads as content: its text is never touched. */
const CONTENT = '[contenteditable], .CodeMirror, textarea, input, script, style';

/** Where names and hints stand that are heard, or read in an empty field. */
const ATTRIBUTES = ['aria-label', 'aria-roledescription', 'placeholder', 'title'];
const LABELLED = ATTRIBUTES.map((name) => `[${name}]`).join();

const placeOf = (element: Element | null): Place => ({
  path: location.pathname,
  isWithin: (selector) => element !== null && element.closest(selector) !== null,
  pageHas: (selector) => document.querySelector(selector) !== null,
});

function renameText(node: Node): void {
  const element = node.parentElement;
  if (element !== null && element.closest(CONTENT) !== null) return;
  const renamed = fixedText(node.nodeValue ?? '', placeOf(element));
  if (renamed !== undefined) node.nodeValue = renamed;
}

function renameLabels(element: Element): void {
  for (const name of ATTRIBUTES) {
    const renamed = fixedLabel(element.getAttribute(name) ?? '');
    if (renamed !== undefined) element.setAttribute(name, renamed);
  }
}

function rename(node: Node): void {
  if (node.nodeType === Node.TEXT_NODE) return renameText(node);
  if (!(node instanceof Element)) return;
  renameLabels(node);
  node.querySelectorAll(LABELLED).forEach(renameLabels);
  if (node.closest(CONTENT) !== null) return;
  const inside = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (inside.nextNode() !== null) renameText(inside.currentNode);
}

/**
 * Strapi and its design system write some texts into their code, out of reach of every dictionary: many are heard only,
 * by who uses a screen reader. The page is watched for them, as long as it is in Vietnamese.
 */
export function translateFixedLabels(): void {
  new MutationObserver((changes) => {
    if (document.documentElement.lang !== 'vi') return;
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') addedNodes.forEach(rename);
      else if (target instanceof Element) renameLabels(target);
      else renameText(target);
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ATTRIBUTES,
  });
}
