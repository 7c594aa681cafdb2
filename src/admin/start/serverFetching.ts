import { translations } from '../translations';
import { FETCHING } from './serverFetchingItem';

const ITEM = '[role="menuitem"]';
const NAMES: ReadonlySet<string | undefined> = new Set([translations.vi[FETCHING.key], FETCHING.english]);

function withhold(node: Node): void {
  if (!(node instanceof Element)) return;
  for (const item of node.querySelectorAll<HTMLElement>(ITEM)) {
    if (NAMES.has(item.textContent.trim())) item.style.display = 'none';
  }
}

/**
 * Takes out of the menus of the media library what has the server fetch a file: it does so for nobody, and says so
 * (src/extensions/upload/). The menus are Strapi's, without a place to change them.
 */
export function withholdServerFetching(): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(withhold);
  }).observe(document.body, { subtree: true, childList: true });
}
