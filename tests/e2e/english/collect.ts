import type { Page } from '@playwright/test';

export interface SeenText {
  readonly text: string;
  /** The place of the text, for error messages. */
  readonly where: string;
}

/**
 * Everything on a page that a person reads or a screen reader speaks: visible text, names, descriptions, placeholders,
 * tooltips, alternatives of pictures, the title of the window. Typed text is no text of the page.
 */
export const collectTexts = (page: Page): Promise<SeenText[]> =>
  page.evaluate(() => {
    const seen: { text: string; where: string }[] = [{ text: document.title, where: 'title' }];
    const add = (text: string | null, element: Element, what: string): void => {
      if (text === null || text.trim() === '') return;
      const owner = element.closest('[role],button,a,label,h1,h2,h3,th,td,p,li') ?? element;
      const place = `${owner.tagName.toLowerCase()}${owner.id === '' ? '' : `#${owner.id}`}`;
      seen.push({ text: text.replace(/\s+/g, ' ').trim(), where: `${what} of ${place}` });
    };
    const spoken = new Set(
      [...document.querySelectorAll('[aria-describedby],[aria-labelledby],[aria-errormessage]')].flatMap(
        (element) =>
          ['aria-describedby', 'aria-labelledby', 'aria-errormessage'].flatMap(
            (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
          ),
      ),
    );
    for (const id of spoken) {
      const element = document.getElementById(id);
      if (element !== null && !element.checkVisibility()) add(element.textContent, element, 'description');
    }
    for (const element of document.querySelectorAll('body, body *')) {
      if (element.closest('script,style,noscript,[contenteditable=true]') !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      for (const name of [
        'placeholder',
        'aria-label',
        'title',
        'alt',
        'aria-roledescription',
        'aria-valuetext',
      ])
        add(element.getAttribute(name), element, name);
      if (element instanceof HTMLInputElement && /^(button|submit|reset)$/.test(element.type))
        add(element.value, element, 'value');
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) add(node.textContent, element, 'text');
    }
    return seen;
  });
