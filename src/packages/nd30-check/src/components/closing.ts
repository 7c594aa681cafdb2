import { foldText, isCapital, foldToLetters } from './fold';
import { inSameCell, isRowOfSigns, type Unit } from './units';
import { isDashed } from './title';

/** ô 7 and 9b. */
export interface ClosingParts {
  readonly signature: SignatureParts | null;
  readonly recipients: RecipientParts | null;
}

export interface SignatureParts {
  readonly authority: readonly Unit[];
  readonly name: Unit | null;
}

export interface RecipientParts {
  readonly heading: Unit;
  readonly items: readonly Unit[];
}

const AUTHORITY = /^(TM|T[./]M|KT|K[./]T|TL|T[./]L|TUQ|Q)(\s*[./]|\s)\s*\p{Lu}/u;
const TITLE =
  /^(quyen )?(pho )?(chu tich|truong|chanh|giam doc|vien truong|cuc truong|chi cuc|bo truong|thu truong|bi thu|hieu truong|tong giam doc|chu nhiem|tram|to truong|doi truong)\b/;
/** Notes that mark the place of a signature. */
const SIGNATURE_NOTE = /^[([]|^da ky$|^ky so/;
const LONGEST_LINE = 120;
/** The gap in twips that distinguishes a name in capitals from a second line of the title. */
const SIGNATURE_GAP = 300;

const isRecipientsHeading = ({ text }: Unit): boolean =>
  text.length < 40 && foldToLetters(text).startsWith('noinhan');
const isAuthority = ({ text }: Unit): boolean =>
  text.length < LONGEST_LINE && (AUTHORITY.test(text) || (TITLE.test(foldText(text)) && isCapital(text)));

/**
 * Finds signature and recipients among the units of the text. Takes the last ones, because a text may quote others.
 */
export function closingParts(units: readonly Unit[]): ClosingParts {
  const heading = units.findLast(isRecipientsHeading);
  if (heading === undefined) return { signature: readSignature(findSignatureUnits(units)), recipients: null };
  const items = findRecipientItems(heading, units.slice(units.indexOf(heading) + 1));
  const taken = new Set([heading, ...items]);
  return {
    signature: readSignature(findUnitsAround(heading, units).filter((unit) => !taken.has(unit))),
    recipients: { heading, items },
  };
}

/** Finds the list of recipients: the heading's column of its table, or the dashed lines below the heading. */
function findRecipientItems(heading: Unit, after: readonly Unit[]): readonly Unit[] {
  const { place } = heading.paragraph;
  if (place.kind !== 'cell') {
    const list = after.filter((unit) => unit.column === heading.column);
    const end = list.findIndex((unit) => !isDashed(unit) && !isArchive(unit));
    return list.slice(0, end === -1 ? list.length : end);
  }
  const list = after.filter(({ paragraph: { place: other }, text }) => {
    const inColumn = other.kind === 'cell' && other.table === place.table && other.column === place.column;
    return inColumn && !isRowOfSigns(text);
  });
  // The line after "Lưu" may give the typist and the number of copies (ô 12).
  const archive = list.findIndex(isArchive);
  return list.filter((unit, index) => archive === -1 || index <= archive || isDashed(unit));
}

/** Recognises "- Lưu: VT, VP." */
export const isArchive = ({ text }: Unit): boolean => /^([-–—] ?)?luu\b/.test(foldText(text));

/**
 * Finds the units around "Nơi nhận": the other columns of its table or of its lines, else the last units of the text.
 */
function findUnitsAround(heading: Unit, units: readonly Unit[]): readonly Unit[] {
  const { place } = heading.paragraph;
  const at = units.indexOf(heading);
  if (place.kind === 'cell') {
    const inTable = units.filter(
      ({ paragraph: { place: other } }) =>
        other.kind === 'cell' && other.table === place.table && other.column !== place.column,
    );
    // The name may be below the table.
    return inTable.length > 0 ? inTable : findLastUnits(units);
  }
  const beside = units.slice(at).filter((unit) => unit.columns > 1 && unit.column > heading.column);
  return beside.length > 0 ? beside : findLastUnits(units);
}

/** The largest distance, in units, of a signature without a table from the end. */
const NEAR_THE_END = 40;
const findLastUnits = (units: readonly Unit[]): readonly Unit[] =>
  findSignatureUnits(units.slice(-NEAR_THE_END));
const findSignatureUnits = (units: readonly Unit[]): readonly Unit[] => {
  const at = units.findLastIndex(isAuthority);
  const start = units.findLastIndex((unit, index) => index <= at && !isAuthority(unit)) + 1;
  return at === -1 ? [] : units.slice(start).filter((unit) => !isDashed(unit));
};

function readSignature(units: readonly Unit[]): SignatureParts | null {
  const lines = units.filter(({ text }) => !SIGNATURE_NOTE.test(foldText(text)) && !isRowOfSigns(text));
  const [first] = lines;
  if (first === undefined) return null;
  const name = findName(lines);
  return { authority: lines.filter((line) => line !== name), name };
}

function findName(lines: readonly Unit[]): Unit | null {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2 || isAuthority(last) || TITLE.test(foldText(last.text)))
    return null;
  if (!isCapital(last.text)) return last;
  const before = lines.at(-2);
  const words = last.text.split(/\s+/).length;
  return before !== undefined && words >= 2 && words <= 5 && isApart(before, last) ? last : null;
}

/** True when the units are in different rows, or separated by a gap or empty lines. */
const isApart = (above: Unit, below: Unit): boolean =>
  below.paragraph.index - above.paragraph.index > 1 ||
  (!inSameCell(above, below) && below.paragraph.place.kind === 'cell') ||
  above.paragraph.after + below.paragraph.before >= SIGNATURE_GAP;
