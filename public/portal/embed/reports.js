// @ts-check
import { html } from './dom.js';
import { AskingElement } from './element.js';
import { dayText, documentNumber, sizeText } from './format.js';
import { absolute, ask } from './server.js';
import { filled, WORDS } from './words.js';

/** @typedef {import('../../../types/generated/publicApi').components['schemas']} Schemas */
/** @typedef {Schemas['PublicReport']} Report */

const words = WORDS.reports;

const PAGE_SIZE = 10;

/** @param {string} number @param {Report['files'][number]} file */
const linkOf = (number, { format, url, bytes }) =>
  html(
    'a',
    { href: absolute(url), part: 'link' },
    filled(words.download, { format: format.toUpperCase(), size: sizeText(bytes) }),
    html('span', { class: 'heard' }, filled(words.which, { number })),
  );

/** @param {Report} report */
const itemOf = ({ documentId, title, number, symbol, issuedOn, agency, supersededBy, files, sha256 }) => {
  const reference = documentNumber(number, symbol);
  const issued = { number: reference, day: dayText(issuedOn), agency: agency.name };
  const mark =
    supersededBy === null
      ? []
      : [html('p', {}, html('span', { class: 'superseded', part: 'superseded' }, words.superseded))];
  return html(
    'li',
    { id: documentId, class: 'report', part: 'report' },
    html('p', { class: 'title', part: 'title' }, title),
    html('p', {}, filled(words.issued, issued)),
    ...mark,
    html('p', { class: 'files' }, ...files.map((file) => linkOf(reference, file))),
    html('p', { class: 'hash' }, `${words.sha256} `, html('code', {}, sha256)),
  );
};

/**
 * @param {AskingElement} element
 * @param {number} page from 1
 * @param {AbortSignal} signal
 * @returns {Promise<Schemas['PublicReportsAnswer']>}
 */
const askPage = (element, page, signal) => {
  const asked = { agency: element.getAttribute('agency'), page: String(page), pageSize: String(PAGE_SIZE) };
  return ask('reports', asked, signal);
};

/**
 * Lists the next page below what is there; the focus goes to the first of it.
 * @param {AskingElement} element
 * @param {HTMLUListElement} list
 * @param {AbortSignal} signal
 */
const moreButton = (element, list, signal) => {
  const button = html('button', { type: 'button', part: 'button' }, words.more);
  let page = 1;
  button.addEventListener('click', async () => {
    // The focus stays on it while it waits, so it is not disabled.
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    button.textContent = words.loading;
    try {
      const { data, meta } = await askPage(element, page + 1, signal);
      // What was issued since then has moved the others on: they are shown once.
      const shown = new Set([...list.children].map(({ id }) => id));
      const items = data.map(itemOf).filter(({ id }) => !shown.has(id));
      page += 1;
      list.append(...items);
      (items[0]?.querySelector('a') ?? list.querySelector('a'))?.focus();
      element.say(filled(words.loaded, { count: list.children.length }), 'heard');
      if (page >= meta.pagination.pageCount) button.remove();
    } catch (error) {
      if (!signal.aborted) element.sayFailed(error);
    }
    button.textContent = words.more;
    button.ariaBusy = 'false';
  });
  return button;
};

/** @param {AskingElement} element @param {AbortSignal} signal */
const load = async (element, signal) => {
  const { data, meta } = await askPage(element, 1, signal);
  if (data.length === 0) return { nodes: [], said: words.empty, isPlain: true };
  const list = html('ul', { class: 'reports', role: 'list', 'aria-label': words.list }, ...data.map(itemOf));
  const more = meta.pagination.pageCount > 1 ? [moreButton(element, list, signal)] : [];
  return { nodes: [list, ...more], said: filled(words.loaded, { count: data.length }) };
};

/** `<cchc-reports agency="ich-hau">`; without `agency` those of every office. */
export class ReportsElement extends AskingElement {
  static observedAttributes = ['agency'];

  constructor() {
    super(words, load);
  }
}
