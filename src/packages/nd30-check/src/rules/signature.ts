import { SIZE_RANGES } from 'nd30-document/norm';
import { foldText, isCapital, type Unit } from '../components';
import {
  capitalFaults,
  centredFaults,
  missing,
  ofEach,
  rightHalfFaults,
  sizeFaults,
  sizes,
  styleFaults,
} from './looks';
import { placeOfUnit } from './places';
import { NOT_APPLICABLE, rule, say, type CheckContext, type Rule } from './rule';

const getAuthority = ({ parts: { signature } }: CheckContext): readonly Unit[] => signature?.authority ?? [];
const getName = ({ parts: { signature } }: CheckContext): Unit | null => signature?.name ?? null;

/** "TM. ỦY BAN", "KT. CHỦ TỊCH" (mục II.7). */
const ABBREVIATED =
  /^\s*(T\s*[./]?\s*M|K\s*[./]?\s*T|T\s*[./]?\s*L|T\s*[./]?\s*U\s*[./]?\s*Q|Q)(?:\s*[./]+\s*|\s+)(?=\p{Lu})/iu;
const RIGHT_FORM = /^(TM|KT|TL|TUQ|Q)\. \p{Lu}/u;

type Authority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';

const readAuthority = ({ text }: Unit): Authority | null => {
  const letters = ABBREVIATED.exec(text)?.[1]
    ?.replace(/[\s./]/g, '')
    .toUpperCase();
  return letters === 'TM' || letters === 'KT' || letters === 'TL' || letters === 'TUQ' || letters === 'Q'
    ? letters
    : null;
};

/** Only a short word or one with a full stop is an abbreviation, because a word of the title may start with "Q". */
const checkForm = (unit: Unit): readonly string[] =>
  readAuthority(unit) === null || RIGHT_FORM.test(unit.text) ? [] : [say('wording', { text: unit.text })];

/** Names of collective bodies, for which a person signs with "TM." (mục II.7). */
const COLLECTIVE = /^(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|thuong truc hoi dong nhan dan)\b/;

/** Abbreviated names of agencies. Symbols such as "UBND-VP" do not occur in signatures. */
const SHORTENED = /\b(UBND|HĐND)\b/u;

const isDeputyTitle = ({ text }: Unit): boolean => /^pho\b/.test(foldText(text));

/** "TM." comes first; a person who signs for another states this above their own title. */
const order = rule('signature-order', 'error', (context) => {
  const lines = getAuthority(context);
  const [first] = lines;
  if (first === undefined) return NOT_APPLICABLE;
  const kinds = lines.map(readAuthority);
  const where = placeOfUnit(first);
  const collectiveBare = kinds[0] === null && COLLECTIVE.test(foldText(first.text));
  const collectiveLate = kinds.indexOf('TM') > 0;
  const forAnother = kinds.some((kind) => kind === 'KT' || kind === 'TL' || kind === 'TUQ');
  const last = lines.at(-1);
  const lastKind = kinds.at(-1) ?? null;
  const withoutTitle = lastKind !== null && lastKind !== 'Q';
  const deputyForNobody = last !== undefined && isDeputyTitle(last) && !forAnother;
  return [
    ...(collectiveBare ? [{ found: say('collectiveBare'), where }] : []),
    ...(collectiveLate ? [{ found: say('collectiveLate'), where }] : []),
    ...(withoutTitle ? [{ found: say('noSignerTitle'), where }] : []),
    ...(deputyForNobody ? [{ found: say('deputyForNobody'), where }] : []),
  ];
});

/** Academic titles, degrees, honours, "Ông" and "Bà", which may not precede a name (mục II.7). */
const DEGREE =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|Th\.S|Ths|Th\.s|ThạcSĩ|CN|KS|BS|BSCKI{1,2}|DS|LS|CKI{1,2}|NGƯT|NGND|TTƯT|TTND|NSƯT|NSND|Dr|Ông|Bà)\.?(?:\s|(?<=\.))|(?:Thạc sĩ|Thạc sỹ|Tiến sĩ|Tiến sỹ|Cử nhân|Kỹ sư|Bác sĩ|Giáo sư|Phó Giáo sư)\s)/u;

const checkNameLetters = ({ text }: Unit): readonly string[] =>
  isCapital(text.replace(DEGREE, '')) ? [say('nameInCapitals', { text })] : [];

/** ô 7: authority, title and name of the signer, mục II.7. */
export const signatureRules: readonly Rule[] = [
  rule('signature-present', 'error', (context) =>
    missing(getAuthority(context).length > 0, say('noSignature')),
  ),
  rule('signature-form', 'error', (context) => ofEach(getAuthority(context), checkForm)),
  rule('signature-name-full', 'advice', (context) =>
    ofEach(getAuthority(context), ({ text }) => (SHORTENED.test(text) ? [say('shortened', { text })] : [])),
  ),
  order,
  rule('signature-capitals', 'error', (context) => ofEach(getAuthority(context), capitalFaults)),
  rule('signature-style', 'error', (context) =>
    ofEach(getAuthority(context), styleFaults({ bold: true, italic: false })),
  ),
  rule(
    'signature-size',
    'error',
    (context) => ofEach(getAuthority(context), sizeFaults(SIZE_RANGES.authority)),
    sizes(SIZE_RANGES.authority),
  ),
  rule('signature-centred', 'error', (context) => ofEach(getAuthority(context), centredFaults)),
  rule('signature-place', 'error', (context) => ofEach(getAuthority(context), rightHalfFaults)),
  rule('signer-name-letters', 'error', (context) => ofEach([getName(context)], checkNameLetters)),
  rule('signer-name-style', 'error', (context) =>
    ofEach([getName(context)], styleFaults({ bold: true, italic: false })),
  ),
  rule(
    'signer-name-size',
    'error',
    (context) => ofEach([getName(context)], sizeFaults(SIZE_RANGES.signerName)),
    sizes(SIZE_RANGES.signerName),
  ),
  rule('signer-name-centred', 'error', (context) =>
    ofEach([getName(context)], (unit) => [...centredFaults(unit), ...rightHalfFaults(unit)]),
  ),
  rule('signer-no-degree', 'error', (context) =>
    ofEach([getName(context)], ({ text }) => (DEGREE.test(text) ? [say('degree', { text })] : [])),
  ),
];
