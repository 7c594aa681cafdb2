import { foldText, isCapital, foldToLetters, typeAtStart } from './fold';
import { AGENCY } from './letterhead';
import { isRowOfSigns, joinUnits, type Unit } from './units';

/** The components between the letterhead and the text: ô 5a, 9a, 6 (căn cứ). */
export interface TitleParts {
  readonly typeName: Unit | null;
  readonly subject: readonly Unit[];
  readonly addressees: AddresseeParts | null;
  readonly bases: readonly Unit[];
}

export interface AddresseeParts {
  /** "Kính gửi: ..." */
  readonly lead: Unit;
  /** Addressees on separate lines. */
  readonly items: readonly Unit[];
}

/** Adds the number of units used, because a tab may separate "Kính gửi:" from the name on its line. */
interface FoundAddressees extends AddresseeParts {
  readonly used: number;
}

const LONGEST_TITLE = 400;
const MOST_SUBJECT_LINES = 5;
const LONGEST_ADDRESSEE = 160;

/**
 * Finds tên loại: alone on its line, or followed by the subject, which is a fault; undefined when there is no tên
 * loại.
 */
export function findTypeName(units: readonly Unit[]): Unit | undefined {
  const alone = units.find(
    (unit) => foldToLetters(unit.text) === typeAtStart(unit.text)?.letters && !isInGrid(unit),
  );
  return (
    alone ??
    units.find(
      (unit) =>
        typeAtStart(unit.text) !== undefined &&
        unit.text.length < LONGEST_TITLE &&
        (unit.paragraph.alignment === 'center' || isCapital(unit.text)) &&
        !isInGrid(unit),
    )
  );
}

const isInGrid = ({ paragraph: { place } }: Unit): boolean => place.kind === 'cell' && place.table.bordered;

export const isAddresseeLead = (text: string): boolean => /^kinh goi|^kinh gui/.test(foldText(text));

/** Reads the components after tên loại; `rest` holds the units after it. */
export function titleParts(
  typeName: Unit | null,
  rest: readonly Unit[],
): TitleParts & { readonly used: number } {
  const subject = typeName === null ? [] : findSubjectLines(rest);
  const leadAt = rest.findIndex(({ text }) => isAddresseeLead(text));
  const found = leadAt === -1 ? null : readAddressees(rest, leadAt);
  const titleEnd =
    typeName === null ? 0 : rest.findIndex((unit) => !subject.includes(unit) && !isRowOfSigns(unit.text));
  const afterSubject = Math.max(0, titleEnd === -1 ? rest.length : titleEnd);
  const end = found === null ? afterSubject : leadAt + found.used;
  const start = end + countAuthorityLines(rest.slice(end));
  const bases = findBases(rest.slice(start));
  const addressees = found === null ? null : { lead: found.lead, items: found.items };
  return { typeName, subject, addressees, bases, used: bases.length === 0 ? end : start + bases.length };
}

/** True for a line in capitals of more than one word. A single word may be an abbreviation. */
export const isInCapitals = (text: string): boolean => isCapital(text) && text.trim().includes(' ');

/**
 * Counts the lines that name the authority, which a decision has before its bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ÍCH
 * HẬU".
 */
function countAuthorityLines(rest: readonly Unit[]): number {
  const end = rest.findIndex(({ text }) => !isInCapitals(text) && !isRowOfSigns(text));
  return end === -1 ? 0 : end;
}

function findSubjectLines(rest: readonly Unit[]): readonly Unit[] {
  const lines: Unit[] = [];
  for (const unit of rest) {
    if (isRowOfSigns(unit.text)) continue;
    const first = lines[0];
    const looksLikeOne =
      unit.paragraph.alignment === 'center' || (isBold(unit) && !/^[IVX]+\./.test(unit.text));
    const goesOn = first === undefined || unit.paragraph.alignment === first.paragraph.alignment;
    if (!looksLikeOne || !goesOn || lines.length === MOST_SUBJECT_LINES) break;
    if (isAddresseeLead(unit.text) || unit.text.length > LONGEST_TITLE || unit.text.startsWith('(')) break;
    if (isHeadingLine(unit) || isInGrid(unit)) break;
    // This line names the authority and is no longer part of the subject.
    if (first !== undefined && isInCapitals(unit.text) && !isInCapitals(first.text)) break;
    lines.push(unit);
  }
  return lines;
}

const isHeadingLine = ({ text, paragraph: { label } }: Unit): boolean =>
  /^([IVX]+|\d+)\.\s/.test(`${label} ${text}`.trim());

const isBold = ({ pieces }: Unit): boolean =>
  pieces.every(({ text, look }) => look.bold || text.trim() === '');

function readAddressees(rest: readonly Unit[], leadAt: number): FoundAddressees | null {
  const first = rest[leadAt];
  if (first === undefined) return null;
  const behind = rest[leadAt + 1];
  const isNameBehindTab =
    behind !== undefined &&
    behind.paragraph === first.paragraph &&
    behind.line === first.line &&
    !isDashed(behind);
  const onLine = isNameBehindTab ? [first, behind] : [first];
  const lead = onLine.slice(1).reduce(joinUnits, first);
  const named = foldToLetters(lead.text).length > 'kinhgui'.length;
  const items: Unit[] = [];
  for (const unit of rest.slice(leadAt + onLine.length)) {
    if (unit.text.length > LONGEST_ADDRESSEE) break;
    const dashed = isDashed(unit);
    const after = items.at(-1)?.text ?? lead.text;
    const needed = !named && items.length === 0;
    const goesOn = (dashed && !/\.$/.test(after)) || /;$/.test(after);
    // The line before does not require another line (by a colon or semicolon), so only a further name is accepted.
    if (!goesOn && !needed && !isOneMore(unit, items)) break;
    items.push(unit);
  }
  return { lead, items, used: onLine.length + items.length };
}

const LONGEST_NAME = 100;
/**
 * Recognises the name of an agency in the layout of the one before it. A sentence that starts with a name is text.
 */
function isOneMore(unit: Unit, items: readonly Unit[]): boolean {
  const before = items.at(-1);
  if (before === undefined || unit.text.length > LONGEST_NAME || isDashed(unit) !== isDashed(before))
    return false;
  const name = foldText(unit.text).replace(/^[-–—] ?/, '');
  const [one, other] = [unit.paragraph, before.paragraph];
  return (
    AGENCY.test(name) &&
    !/\b(bao cao|trinh|kinh de nghi|da|duoc)\b/.test(name) &&
    !/[:,]$/.test(name) &&
    one.alignment === other.alignment &&
    one.left === other.left
  );
}

/** True for a unit that starts with a dash, typed or automatic. */
export const isDashed = ({ text, paragraph: { label } }: Unit): boolean =>
  /^[-–—]/.test(text) || /^[-–—•+]/.test(label);

/** Finds the "Căn cứ ...;" lines. A sentence that starts like one and goes on to report is text. */
function findBases(rest: readonly Unit[]): readonly Unit[] {
  const end = rest.findIndex(
    ({ text }) => !/^(can cu|xet|theo de nghi)\b/.test(foldText(text)) || isSentence(text),
  );
  return rest.slice(0, end === -1 ? rest.length : end);
}

function isSentence(text: string): boolean {
  const start = foldText(text).replaceAll('bao cao so', '');
  const comma = start.indexOf(', ');
  return text.endsWith(':') || (comma !== -1 && /\bbao cao\b/.test(start.slice(comma)));
}
