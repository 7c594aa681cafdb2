import { padMonth, padNumber } from 'nd30-document/text';
import { SIZE_RANGES } from 'nd30-document/norm';
import { isCapital, TYPE_ABBREVIATIONS, typeAtStart, type Unit } from '../components';
import { levelFaults } from './levels';
import { centredFaults, missing, ofEach, sizeFaults, sizes, styleFaults } from './looks';
import { loweredByNation } from './nationLine';
import { placeOfUnit } from './places';
import { NOT_APPLICABLE, rule, say, type Rule } from './rule';
import { splitGroups, numberAndSymbol } from './symbol';
import surnames from './surnames.vi.json';

/** "Số: 07/BC-UBND"; blank while a draft: spaces or dots (mục II.3). */
const NUMBER = /^Số:\s+(?:\d+|[\s.…_]*)\/[^\s/–—]+$/u;
/** "Ích Hậu, ngày 05 tháng 7 năm 2024"; day and month blank while a draft (mục II.4). */
const DATE = /^\p{Lu}[^,]*, ngày[\d\s.…_]+tháng[\d\s.…_]+năm[\d\s.…_]+$/u;
const DAY_AND_MONTH = /ng[àa]y\s*(\d{1,2})?[\s.…_]*th[áa]ng\s*(\d{1,2})?/iu;
/** Administrative units that are left out before a place name; places named by a number keep them (mục II.4). */
const UNIT_BEFORE_NAME = /^(xã|phường|thị trấn|huyện|tỉnh|thành phố|tp\.?) (?!\d)/;
/** Units that may be named after a person or event, in which case the word is kept too. */
const NAMED_AFTER_PERSONS = /^(xã|phường|thị trấn) /;

const YEAR = /n[ăa]m\s*(\d+)[\s.…_]*$/iu;
/** A leap year, because a draft without a year may be issued in any year. */
const SOME_LEAP_YEAR = 2000;

/** Checks that the filled-in parts of the date exist in the calendar, and that the year has four digits. */
function isPossible(text: string): boolean {
  const [, day, month] = DAY_AND_MONTH.exec(text) ?? [];
  const [, year] = YEAR.exec(text) ?? [];
  if (year !== undefined && year.length !== 4) return false;
  if (month !== undefined && (Number(month) < 1 || Number(month) > MONTHS)) return false;
  if (day === undefined) return true;
  // Day 0 of the next month is the last day of this one. A missing month counts as January, which has 31 days.
  const last = new Date(Date.UTC(Number(year ?? SOME_LEAP_YEAR), Number(month ?? 1), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last;
}

const MONTHS = 12;
/** With its marks, because the name of a place may be "Phương ...". */
const findUnit = (place: string): string | undefined =>
  UNIT_BEFORE_NAME.exec(place.toLocaleLowerCase('vi'))?.[0];
const readPlace = (text: string): string => text.split(/,|\s+ngày/u)[0] ?? '';

/**
 * True when a place name contains a unit that should be left out. Longer names, and names that start with a family
 * name, are taken for names of persons or events, which keep the unit.
 */
function isNamedWithUnit(place: string): boolean {
  const unit = findUnit(place);
  if (unit === undefined) return false;
  const [first = '', ...more] = place.slice(unit.length).trim().split(/\s+/);
  return more.length < 2 && !(NAMED_AFTER_PERSONS.test(unit) && surnames.includes(first));
}

/** Finds a place name with a syllable that does not start with a capital (Phụ lục II, mục III). */
const hasSmallSyllable = (place: string): boolean => {
  const unit = findUnit(place) ?? '';
  return place
    .slice(unit.length)
    .split(/[\s-]+/)
    .some((syllable) => /^\p{Ll}/u.test(syllable));
};

const checkNumberPadding = ({ text }: Unit): readonly string[] => {
  const { digits } = numberAndSymbol(text);
  const padded = digits === '' ? '' : padNumber(Number(digits));
  if (digits === padded) return [];
  return [say(digits.length < padded.length ? 'numberNotPadded' : 'numberOverPadded', { number: digits })];
};

const checkSymbolCapitals = (unit: Unit): readonly string[] => {
  const wrong = splitGroups(numberAndSymbol(unit.text).symbol).filter(
    (group) => /\p{L}/u.test(group) && !isCapital(group) && !TYPE_ABBREVIATIONS.includes(group),
  );
  return wrong.length === 0 ? [] : [say('notCapital', { text: numberAndSymbol(unit.text).symbol })];
};

const checkDatePadding = ({ text }: Unit): readonly string[] => {
  const [, day, month] = DAY_AND_MONTH.exec(text) ?? [];
  return [
    ...(day === undefined || day === padNumber(Number(day)) ? [] : [say('dayPadding', { day })]),
    ...(month === undefined || month === padMonth(Number(month)) ? [] : [say('monthPadding', { month })]),
  ];
};

const symbolType = rule('symbol-type', 'error', ({ parts: { number, typeName } }) => {
  const abbreviation = typeName === null ? null : (typeAtStart(typeName.text)?.abbreviation ?? null);
  if (number === null || abbreviation === null || numberAndSymbol(number.text).symbol === '')
    return NOT_APPLICABLE;
  const [first = ''] = splitGroups(numberAndSymbol(number.text).symbol);
  return first.toLocaleUpperCase('vi') === abbreviation.toLocaleUpperCase('vi')
    ? []
    : [
        {
          found: say('symbolType', {
            symbol: numberAndSymbol(number.text).symbol,
            type: typeName?.text ?? '',
            abbreviation,
          }),
          where: placeOfUnit(number),
        },
      ];
});

/** The two are on one line or in one table row. */
function isLevel(number: Unit, date: Unit): boolean {
  const [left, right] = [number.paragraph.place, date.paragraph.place];
  if (left.kind === 'text-box' || right.kind === 'text-box') return true;
  if (left.kind === 'cell' && right.kind === 'cell' && left.table === right.table)
    return left.row === right.row;
  return number.paragraph === date.paragraph && number.line === date.line;
}

const dateLevel = rule('date-level', 'error', (context) => {
  const { number, placeAndDate } = context.parts;
  if (number === null || placeAndDate === null) return NOT_APPLICABLE;
  const faults = isLevel(number, placeAndDate)
    ? levelFaults(context, placeAndDate, number, {
        than: 'thanNumber',
        lowered: loweredByNation(context.parts, placeAndDate),
      })
    : [say('notLevel')];
  return faults.map((found) => ({ found, where: placeOfUnit(placeAndDate) }));
});

/** ô 3 and 4: number and symbol, place and date, mục II.3 and II.4. */
export const numberAndDateRules: readonly Rule[] = [
  rule('number-present', 'error', ({ parts: { number } }) => missing(number !== null, say('noNumber'))),
  rule('number-form', 'error', ({ parts: { number } }) =>
    ofEach([number], ({ text }) => (NUMBER.test(text) ? [] : [say('wording', { text })])),
  ),
  rule('number-padding', 'error', ({ parts: { number } }) => ofEach([number], checkNumberPadding)),
  rule(
    'number-size',
    'error',
    ({ parts: { number } }) => ofEach([number], sizeFaults(SIZE_RANGES.documentNumber)),
    sizes(SIZE_RANGES.documentNumber),
  ),
  rule('number-style', 'error', ({ parts: { number } }) =>
    ofEach([number], styleFaults({ bold: false, italic: false })),
  ),
  rule('number-centred', 'error', (context) => ofEach([context.parts.number], centredFaults)),
  rule('symbol-capitals', 'error', ({ parts: { number } }) => ofEach([number], checkSymbolCapitals)),
  symbolType,
  rule('date-present', 'error', ({ parts: { placeAndDate } }) =>
    missing(placeAndDate !== null, say('noDate')),
  ),
  rule('date-form', 'error', ({ parts: { placeAndDate } }) =>
    ofEach([placeAndDate], ({ text }) =>
      DATE.test(text) && isPossible(text) ? [] : [say('wording', { text })],
    ),
  ),
  rule('date-padding', 'error', ({ parts: { placeAndDate } }) => ofEach([placeAndDate], checkDatePadding)),
  rule(
    'date-size',
    'error',
    ({ parts: { placeAndDate } }) => ofEach([placeAndDate], sizeFaults(SIZE_RANGES.placeAndDate)),
    sizes(SIZE_RANGES.placeAndDate),
  ),
  rule('date-style', 'error', ({ parts: { placeAndDate } }) =>
    ofEach([placeAndDate], styleFaults({ bold: false, italic: true })),
  ),
  rule('date-centred', 'error', (context) => ofEach([context.parts.placeAndDate], centredFaults)),
  dateLevel,
  rule('place-name', 'advice', ({ parts: { placeAndDate } }) =>
    ofEach([placeAndDate], ({ text }) => {
      const place = readPlace(text);
      return [
        ...(isNamedWithUnit(place) ? [say('placeWithUnit', { place })] : []),
        ...(hasSmallSyllable(place) ? [say('placeNotCapital', { place })] : []),
      ];
    }),
  ),
];
