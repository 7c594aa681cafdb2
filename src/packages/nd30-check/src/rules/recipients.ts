import { FIXED_WORDS, SIZE_RANGES } from 'nd30-document/norm';
import { isAddresseeLead, isArchive, foldToLetters, type Unit } from '../components';
import { levelFaults } from './levels';
import { missing, ofEach, sizeFaults, sizes, styleFaults } from './looks';
import { placeOfUnit } from './places';
import { NOT_APPLICABLE, rule, say, type CheckContext, type Rule } from './rule';
import { listFindings } from './title';

const getHeading = ({ parts: { recipients } }: CheckContext): Unit | null => recipients?.heading ?? null;
const getItems = ({ parts: { recipients } }: CheckContext): readonly Unit[] => recipients?.items ?? [];

const HEADING = `${FIXED_WORDS.recipients}:`;
/** "- Lưu: VT, VP." (mục II.9). */
const ARCHIVE = /^(?:[-–—]\s*)?Lưu: VT(?:[,;]\s*\S.*)?(?<![/.])\.$/u;
const AS_ABOVE = /^(nhutren|nhukinhgui|nhudiachitren)$/;

const isAsAbove = ({ text }: Unit): boolean => AS_ABOVE.test(foldToLetters(text));

/**
 * The two are in one table row or on one line. Text boxes pass, because a file does not always give their position.
 */
function isLevel(heading: Unit, authority: Unit): boolean {
  const [left, right] = [heading.paragraph.place, authority.paragraph.place];
  if (left.kind === 'text-box' || right.kind === 'text-box') return true;
  if (left.kind === 'cell' && right.kind === 'cell' && left.table === right.table)
    return left.row === right.row;
  return heading.paragraph === authority.paragraph && heading.line === authority.line;
}

/** Twips, 5 mm: as much as a cell's own margin may add. */
const AT_THE_MARGIN = 283;

/** The unit starts away from the left margin. A unit whose position is not in the file passes. */
const isIndented = ({ paragraph, columns }: Unit): boolean =>
  columns === 1 &&
  (paragraph.alignment === 'left' || paragraph.alignment === 'both') &&
  paragraph.extent.from * paragraph.textWidth + paragraph.firstLine > AT_THE_MARGIN;

const level = rule('recipients-level', 'error', (context) => {
  const { recipients, signature } = context.parts;
  const authority = signature?.authority[0];
  if (recipients === null || authority === undefined) return NOT_APPLICABLE;
  const indented = [recipients.heading, ...recipients.items].find(isIndented);
  const faults = isLevel(recipients.heading, authority)
    ? levelFaults(context, recipients.heading, authority, { than: 'thanAuthority' })
    : [say('notLevelWithSignature')];
  return [
    ...faults.map((found) => ({ found, where: placeOfUnit(recipients.heading) })),
    ...(indented === undefined ? [] : [{ found: say('notAtMargin'), where: placeOfUnit(indented) }]),
  ];
});

const asAbove = rule('recipients-as-above', 'error', (context) => {
  const items = getItems(context);
  const [first] = items;
  if (first === undefined) return NOT_APPLICABLE;
  const { addressees, head } = context.parts;
  const wanted = addressees !== null || head.some(({ text }) => isAddresseeLead(text));
  const found = items.find(isAsAbove);
  if (!wanted)
    return found === undefined ? [] : [{ found: say('asAboveOfNobody'), where: placeOfUnit(found) }];
  if (found !== first) return [{ found: say('noAsAbove'), where: placeOfUnit(first) }];
  return foldToLetters(first.text) === foldToLetters(FIXED_WORDS.asAbove)
    ? []
    : [{ found: say('wording', { text: first.text }), where: placeOfUnit(first) }];
});

const archive = rule('recipients-archive', 'error', (context) => {
  const items = getItems(context);
  const last = items.at(-1);
  if (last === undefined) return NOT_APPLICABLE;
  if (!isArchive(last)) return [{ found: say('noArchive'), where: placeOfUnit(last) }];
  return ARCHIVE.test(last.text)
    ? []
    : [{ found: say('wording', { text: last.text }), where: placeOfUnit(last) }];
});

/** ô 9b: "Nơi nhận", mục II.9. */
export const recipientRules: readonly Rule[] = [
  rule('recipients-present', 'error', (context) =>
    missing(getHeading(context) !== null && getItems(context).length > 0, say('noRecipients')),
  ),
  rule('recipients-heading-form', 'error', (context) =>
    ofEach([getHeading(context)], ({ text }) => (text === HEADING ? [] : [say('wording', { text })])),
  ),
  rule('recipients-heading-style', 'error', (context) =>
    ofEach([getHeading(context)], styleFaults({ bold: true, italic: true })),
  ),
  rule(
    'recipients-heading-size',
    'error',
    (context) => ofEach([getHeading(context)], sizeFaults(SIZE_RANGES.recipientsHeading)),
    sizes(SIZE_RANGES.recipientsHeading),
  ),
  level,
  rule(
    'recipients-list-size',
    'error',
    (context) => ofEach(getItems(context), sizeFaults(SIZE_RANGES.recipientsList)),
    sizes(SIZE_RANGES.recipientsList),
  ),
  rule('recipients-list-style', 'error', (context) =>
    ofEach(getItems(context), styleFaults({ bold: false, italic: false })),
  ),
  rule('recipients-list-form', 'error', (context) => {
    const items = getItems(context);
    return items.length === 0 ? NOT_APPLICABLE : listFindings(items);
  }),
  asAbove,
  archive,
];
