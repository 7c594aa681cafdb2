import words from './fixedLabels.vi.json';

type Words = Readonly<Record<string, string>>;

const labels: Words = words.labels;
const texts: Words = words.texts;
const textsOfSettings: Words = { ...texts, ...words.settings };

/** A role's page sets an English word behind our text: what stands before it is the text. */
const SUFFIXED = new RegExp(words.suffixed);

/** What a person types or reads as content: never touched. */
const CONTENT = '[contenteditable], .CodeMirror, textarea, input, script, style';

/** The Vietnamese for a text that the code of the admin fixes in English; undefined for every other. */
export function fixedText(text: string, path: string): string | undefined {
  const known = path.includes('/settings/') ? textsOfSettings : texts;
  const plain = text.replace(/\s+/g, ' ').trim();
  return Object.hasOwn(known, plain) ? known[plain] : SUFFIXED.exec(plain)?.[1];
}

/** The Vietnamese for a label for screen readers that is fixed in English. */
export function fixedLabel(label: string): string | undefined {
  return Object.hasOwn(labels, label) ? labels[label] : undefined;
}

function renameText(node: Node): void {
  if (node.parentElement?.closest(CONTENT) != null) return;
  const renamed = fixedText(node.nodeValue ?? '', location.pathname);
  if (renamed !== undefined) node.nodeValue = renamed;
}

function renameLabel(element: Element): void {
  const renamed = fixedLabel(element.getAttribute('aria-label') ?? '');
  if (renamed !== undefined) element.setAttribute('aria-label', renamed);
}

function rename(node: Node): void {
  if (node.nodeType === Node.TEXT_NODE) return renameText(node);
  if (!(node instanceof Element) || node.closest(CONTENT) !== null) return;
  renameLabel(node);
  node.querySelectorAll('[aria-label]').forEach(renameLabel);
  const inside = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (inside.nextNode() !== null) renameText(inside.currentNode);
}

/**
 * Strapi and its design system write some labels into their code, out of reach of every dictionary: most are heard
 * only, by who uses a screen reader. The page is watched for them, as long as it is in Vietnamese.
 */
export function translateFixedLabels(): void {
  new MutationObserver((changes) => {
    if (document.documentElement.lang !== 'vi') return;
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') addedNodes.forEach(rename);
      else if (target instanceof Element) renameLabel(target);
      else renameText(target);
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-label'],
  });
}
