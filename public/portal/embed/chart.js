// @ts-check
import { html, svg } from './dom.js';
import { SERIES } from './series.js';
import { WORDS } from './words.js';

/** @typedef {import('../../../types/generated/publicApi').components['schemas']['FigureAnswer']} Figure */

const words = WORDS.figures;

/** Of one drawing, in its own units: it is stretched to the width there is. */
const WIDTH = 100;
const BAR = 5;
const GAP = 1;

/** Whether there is something beside it to compare with. @param {Figure} figure */
const isCompared = ({ previous, sameLastYear }) => previous !== null || sameLastYear !== null;

/** @param {Figure} figure */
const mostOf = (figure) => Math.max(0, ...SERIES.map(({ name }) => figure[name] ?? 0));

/** Three bars, one below the other; what is not recorded has none. @param {Figure} figure */
const barsOf = (figure) => {
  const most = mostOf(figure);
  const bars = SERIES.map(({ name, look }, index) =>
    svg('rect', {
      class: look,
      x: 0,
      y: index * (BAR + GAP),
      width: ((figure[name] ?? 0) / most) * WIDTH,
      height: BAR,
      fill: 'currentColor',
    }),
  );
  const height = SERIES.length * (BAR + GAP) - GAP;
  const viewBox = `0 0 ${WIDTH} ${height}`;
  return svg('svg', { viewBox, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, ...bars);
};

/** @param {(typeof SERIES)[number]} series */
const legendOf = ({ look, label }) =>
  html(
    'li',
    {},
    svg(
      'svg',
      { viewBox: '0 0 10 10', 'aria-hidden': 'true' },
      svg('rect', { class: look, width: 10, height: 10, fill: 'currentColor' }),
    ),
    label,
  );

/**
 * Each figure beside what it was before: a picture of the table, which has the numbers.
 * @param {readonly Figure[]} figures
 * @returns {readonly HTMLElement[]} none where there is nothing to compare
 */
export const chartOf = (figures) => {
  const drawn = figures.filter((figure) => isCompared(figure) && mostOf(figure) > 0);
  if (drawn.length === 0) return [];
  const rows = drawn.flatMap((figure) => [html('span', {}, figure.label), barsOf(figure)]);
  const chart = html(
    'figure',
    { part: 'chart' },
    html('figcaption', {}, words.chartCaption),
    html('ul', { class: 'legend', 'aria-hidden': 'true' }, ...SERIES.map(legendOf)),
    html('div', { class: 'bars', role: 'img', 'aria-label': words.chart }, ...rows),
  );
  return [chart];
};
