import {
  isWithin,
  MARGIN_BOTTOM_RANGE,
  MARGIN_LEFT_RANGE,
  MARGIN_RIGHT_RANGE,
  MARGIN_TOP_RANGE,
  PAGE_HEIGHT,
  PAGE_WIDTH,
  TOLERANCES,
  type Range,
} from 'nd30-document/norm';
import type { DocumentModel, Section } from '../model';
import { inMillimetres, rangeInMillimetres } from './looks';
import { placeOfSection } from './places';
import { rule, say, type Rule, type Verdict } from './rule';

const MARGIN_RANGES = {
  top: MARGIN_TOP_RANGE,
  bottom: MARGIN_BOTTOM_RANGE,
  left: MARGIN_LEFT_RANGE,
  right: MARGIN_RIGHT_RANGE,
} as const;

type Edge = keyof typeof MARGIN_RANGES;

const isLandscape = ({ width, height }: Section): boolean => width > height;

function checkSections(
  model: DocumentModel,
  judge: (section: Section, index: number) => string | null,
): Verdict {
  return model.sections.flatMap((section, index) => {
    const found = judge(section, index);
    return found === null ? [] : [{ found, where: placeOfSection(index) }];
  });
}

/**
 * The decree does not say which margin is which on a landscape sheet, so each must lie between the smallest and the
 * largest margin that it names.
 */
const SIDEWAYS: Range = { min: MARGIN_RIGHT_RANGE.min, max: MARGIN_LEFT_RANGE.max };

const { min: sidewaysMin, max: sidewaysMax } = rangeInMillimetres(SIDEWAYS);
const SIDEWAYS_MILLIMETRES = { sidewaysMin, sidewaysMax };

const getMarginRange = (section: Section, edge: Edge): Range =>
  isLandscape(section) ? SIDEWAYS : MARGIN_RANGES[edge];

/** mục I.3. */
const margin = (edge: Edge): Rule =>
  rule(
    `margin-${edge}`,
    'error',
    ({ model }) =>
      checkSections(model, (section) =>
        isWithin(section[edge], getMarginRange(section, edge), TOLERANCES.margin)
          ? null
          : say(`margin-${edge}`, { value: inMillimetres(section[edge]) }),
      ),
    { ...rangeInMillimetres(MARGIN_RANGES[edge]), ...SIDEWAYS_MILLIMETRES },
  );

const paper = rule(
  'page-size',
  'error',
  ({ model }) =>
    checkSections(model, ({ width, height }) => {
      const [short, long] = width < height ? [width, height] : [height, width];
      const isA4 =
        Math.abs(short - PAGE_WIDTH) <= TOLERANCES.paper && Math.abs(long - PAGE_HEIGHT) <= TOLERANCES.paper;
      return isA4 ? null : say('paper', { width: inMillimetres(width), height: inMillimetres(height) });
    }),
  { width: inMillimetres(PAGE_WIDTH), height: inMillimetres(PAGE_HEIGHT) },
);

const orientation = rule('page-orientation', 'error', ({ model }) =>
  checkSections(model, (section, index) =>
    isLandscape(section) && !model.tables.some((table) => table.section === index && table.bordered)
      ? say('landscape')
      : null,
  ),
);

/** The sheet: Phụ lục I, Phần I, mục I.1-I.3. */
export const pageRules: readonly Rule[] = [
  paper,
  orientation,
  margin('top'),
  margin('bottom'),
  margin('left'),
  margin('right'),
];
