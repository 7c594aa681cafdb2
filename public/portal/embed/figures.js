// @ts-check
import { chartOf } from './chart.js';
import { html } from './dom.js';
import { AskingElement } from './element.js';
import { dayText, inSentence, numberText } from './format.js';
import { SERIES } from './series.js';
import { ask } from './server.js';
import { filled, WORDS } from './words.js';

/** @typedef {import('../../../types/generated/publicApi').components['schemas']} Schemas */
/** @typedef {Schemas['FigureAnswer']} Figure */

const words = WORDS.figures;

/** Nothing recorded is another thing than none. @param {string} look @param {number | null} value */
const valueCell = (look, value) =>
  value === null
    ? html(
        'td',
        { class: look },
        html('span', { 'aria-hidden': 'true' }, words.noneShort),
        html('span', { class: 'heard' }, words.none),
      )
    : html('td', { class: look }, numberText(value));

/** @param {Figure} figure */
const rowOf = (figure) =>
  html(
    'tr',
    {},
    html('th', { scope: 'row' }, figure.label, ' ', html('span', { class: 'unit' }, `(${figure.unit})`)),
    ...SERIES.map(({ name, look }) => valueCell(look, figure[name])),
  );

/** @param {Schemas['FiguresAnswer']['data']} data */
const tableOf = ({ period: { label, from, to }, agency, figures }) => {
  const heads = [words.name, ...SERIES.map((series) => series.label)];
  return html(
    'table',
    { part: 'table' },
    html(
      'caption',
      { part: 'caption' },
      filled(words.caption, { label: inSentence(label), agency: agency.name }),
      html('span', { class: 'days' }, filled(words.days, { from: dayText(from), to: dayText(to) })),
    ),
    html('thead', {}, html('tr', {}, ...heads.map((head) => html('th', { scope: 'col' }, head)))),
    html('tbody', {}, ...figures.map(rowOf)),
  );
};

const ATTRIBUTES = ['agency', 'period', 'cutoff', 'from', 'to'];

/** @param {AskingElement} element @param {AbortSignal} signal */
const load = async (element, signal) => {
  const asked = ATTRIBUTES.map((name) => [name, element.getAttribute(name)]);
  /** @type {Schemas['FiguresAnswer']} */
  const { data } = await ask('figures', Object.fromEntries(asked), signal);
  const hasGaps = data.figures.some((figure) => SERIES.some(({ name }) => figure[name] === null));
  return {
    nodes: [
      tableOf(data),
      ...(hasGaps ? [html('p', { class: 'hint' }, words.noneHint)] : []),
      ...chartOf(data.figures),
    ],
    said: filled(words.loaded, { label: inSentence(data.period.label) }),
  };
};

/** `<cchc-figures agency="ich-hau" period="2024-H1" cutoff="decree">`; without `agency` those of the home agency. */
export class FiguresElement extends AskingElement {
  static observedAttributes = ATTRIBUTES;

  constructor() {
    super(words, load);
  }
}
