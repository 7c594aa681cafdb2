import { foldText, isCapital, foldToLetters } from './fold';
import { inSameCell, isRowOfSigns, joinUnits, type Unit } from './units';

/** The components at the head of page 1 (ô 1-4); null for those not found. */
export interface LetterheadParts {
  readonly nation: Unit | null;
  readonly motto: Unit | null;
  /** Quốc hiệu and tiêu ngữ as typed: more than one unit when one of them is typed on several lines. */
  readonly typedNation: readonly Unit[];
  readonly typedMotto: readonly Unit[];
  /** The agencies above the issuer, each of one or more lines. */
  readonly superior: readonly Unit[];
  readonly issuer: readonly Unit[];
  readonly number: Unit | null;
  readonly placeAndDate: Unit | null;
}

const NATION = [
  'conghoaxahoichunghiavietnam',
  'conghoaxhcnvietnam',
  'chxhcnvietnam',
  'conghoaxahoichunghiavn',
];
const MOTTO = 'doclaptudohanhphuc';

const NUMBER_LINE = /^s[ốôo]\s*[:.]?[\d\s.…_-]*\/\s*\S/iu;
const BARE_NUMBER = /^\d+\s*\/\s*\p{Lu}[\p{L}\d&]*(?:\s*[-–]\s*[\p{L}\d&]+)*$/u;
const NUMBER_WITHOUT_SLASH = /^[Ss][ốôoỐÔO]\s*:?\s*\d+\s*[-–]?\s*\p{Lu}{2}/u;
const DATE = /ng[àa]y[\d.…_\s]*th[áa]ng[\d.…_\s]*n[ăa]m[\d.…_\s]*$/iu;
const DATE_IN_FIGURES =
  /^\p{L}[\p{L}\s.]*,\s*(?:ng[àa]y\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\s*\.?$/u;
/** Other texts of a letterhead: urgency, secrecy, "DỰ THẢO", the subject of a công văn. */
const MARKS = /^\(?(du thao|hoa toc|thuong khan|khan|mat|toi mat|tuyet mat|v\/v|ve viec)\b/;

const isNationLine = (text: string): boolean => NATION.some((name) => foldToLetters(text).includes(name));
const isMottoLine = (text: string): boolean => foldToLetters(text).includes(MOTTO);
const isNumberLine = (text: string): boolean =>
  NUMBER_LINE.test(text) || BARE_NUMBER.test(text) || NUMBER_WITHOUT_SLASH.test(text);
const isDateLine = (text: string): boolean => DATE.test(text) || DATE_IN_FIGURES.test(text);

/** Finds the components among the lines above tên loại. */
export function letterheadParts(units: readonly Unit[]): LetterheadParts {
  const findFirst = (is: (text: string) => boolean) => units.find(({ text }) => is(text)) ?? null;
  const typedNation = findTyped(units, isNationLine);
  const typedMotto = findTyped(units, isMottoLine);
  const [nation, motto] = [typedNation, typedMotto].map(joinTyped);
  const placeAndDate = findFirst(isDateLine);
  const number = findFirst(isNumberLine);
  const known = new Set([...typedNation, ...typedMotto, placeAndDate, number]);
  const candidates = units.filter(
    (unit) =>
      !known.has(unit) &&
      !isRowOfSigns(unit.text) &&
      !MARKS.test(foldText(unit.text)) &&
      !sharesColumn(unit, nation ?? motto ?? null) &&
      (number === null || units.indexOf(unit) < units.indexOf(number)),
  );
  const agencies = groupByAgency(candidates);
  return {
    nation: nation ?? null,
    motto: motto ?? null,
    typedNation,
    typedMotto,
    superior: agencies.slice(0, -1).flat(),
    issuer: agencies.at(-1) ?? [],
    number,
    placeAndDate,
  };
}

/** Finds the unit with a fixed text, or else the two units of a column that have it together. */
function findTyped(units: readonly Unit[], is: (text: string) => boolean): readonly Unit[] {
  const whole = units.find(({ text }) => is(text));
  if (whole !== undefined) return [whole];
  for (const [at, first] of units.entries()) {
    const second = units.slice(at + 1).find((unit) => isBelow(first, unit));
    if (second !== undefined && is(`${first.text} ${second.text}`)) return [first, second];
  }
  return [];
}

const isBelow = (unit: Unit, other: Unit): boolean =>
  other.column === unit.column &&
  (other.paragraph === unit.paragraph || inSameCell(unit, other) || other.paragraph.place.kind === 'body');

const joinTyped = (typed: readonly Unit[]): Unit | undefined => {
  const [first, ...rest] = typed;
  return first && rest.reduce(joinUnits, first);
};

/** True for a unit in the column of quốc hiệu, which does not belong to the issuer. */
function sharesColumn(unit: Unit, nation: Unit | null): boolean {
  if (nation === null) return false;
  const [place, other] = [unit.paragraph.place, nation.paragraph.place];
  if (place.kind === 'cell' && other.kind === 'cell' && place.table === other.table)
    return place.column >= other.column && other.column > 0;
  return unit.columns > 1 && nation.columns > 1 && unit.column >= nation.column && nation.column > 0;
}

/** Folded words that start the name of an agency. */
export const AGENCY =
  /^(uy ban|ubnd|hoi dong|hdnd|thuong truc|dang uy|huyen uy|so|phong|van phong|trung tam|ban|bo|cuc|chi cuc|cong an|truong|tram|doi|hat|quy|kho bac|thanh tra|vien|benh vien|to|hoi|lien doan|mat tran)\b/;
const UNIT_OF_COUNTRY = /^(xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tinh|dac khu)\b/;
const COLLECTIVE_ALONE = /^(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|uy ban|hoi dong)$/;

/** Groups lines by agency: "ỦY BAN NHÂN DÂN" with "XÃ ÍCH HẬU" below it is one agency. */
function groupByAgency(lines: readonly Unit[]): readonly (readonly Unit[])[] {
  const agencies: Unit[][] = [];
  for (const line of lines) {
    const last = agencies.at(-1);
    const text = foldText(line.text);
    const before = foldText(last?.map((unit) => unit.text).join(' ') ?? '');
    const isPlaceOf = UNIT_OF_COUNTRY.test(text) && COLLECTIVE_ALONE.test(before);
    const isRest = !AGENCY.test(text) || / va$/.test(before);
    const sameCase = isCapital(last?.[0]?.text ?? '') === isCapital(line.text);
    if (last !== undefined && (isPlaceOf || (isRest && sameCase))) last.push(line);
    else agencies.push([line]);
  }
  return agencies;
}
