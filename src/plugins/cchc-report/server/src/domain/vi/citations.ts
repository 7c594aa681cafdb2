import {
  capitalise,
  decapitalise,
  fillTemplate,
  formatDate,
  formatDocumentNumber,
  oneLine,
  type LocalDate,
} from 'nd30-document/text';
import words from './citations.vi.json';

export interface CitedDocument {
  /** "Kế hoạch", "Nghị quyết", "Luật". */
  readonly typeName: string;
  /** 7, or the text it was issued under: "76", "09/2019", "76/NQ-CP". */
  readonly number?: number | string | null | undefined;
  /** "KH-UBND". */
  readonly symbol?: string | null | undefined;
  readonly issuedOn?: LocalDate | null | undefined;
  readonly issuerName?: string | null | undefined;
  /** With or without "về", "về việc", "V/v"; for a law, its name. */
  readonly subject?: string | null | undefined;
}

export type Cite = (document: CitedDocument) => string;

/**
 * Citations of one document (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 6): the first names type, number,
 * symbol, date, issuer and subject, later ones type, number and symbol only; a law or ordinance is cited by type and name.
 * Two cited documents that share a number, of different years or issuers, keep date and issuer: the number alone would
 * not tell them apart. Unknown parts are left out.
 */
export function createCitations(): Cite {
  /** The short form of a later citation -> the documents it could mean, told apart by date and issuer. */
  const cited = new Map<string, Set<string>>();

  return (document) => {
    const name = lawName(document);
    if (name !== null) return name;
    const short = withNumber(document);
    const identified = withOrigin(document, short);
    const meant = cited.get(short) ?? new Set<string>();
    const first = !meant.has(identified);
    cited.set(short, meant.add(identified));
    if (first || !isNumbered(document)) return withSubject(document, identified);
    return meant.size > 1 ? identified : short;
  };
}

function lawName({ typeName, subject }: CitedDocument): string | null {
  const type = oneLine(typeName).toLocaleLowerCase('vi');
  if (!subject || !words.citedByName.includes(type)) return null;
  const name = oneLine(subject);
  return capitalise(name.toLocaleLowerCase('vi').startsWith(`${type} `) ? name : `${type} ${name}`);
}

const fullNumber = ({ number, symbol }: CitedDocument): string =>
  oneLine(formatDocumentNumber(number ?? '', symbol ?? ''));

const isNumbered = (document: CitedDocument): boolean => fullNumber(document) !== '';

function withNumber(document: CitedDocument): string {
  const type = capitalise(oneLine(document.typeName));
  return isNumbered(document) ? fillTemplate(words.number, { type, number: fullNumber(document) }) : type;
}

function withOrigin({ issuedOn, issuerName }: CitedDocument, short: string): string {
  const dated = issuedOn ? fillTemplate(words.date, { document: short, date: formatDate(issuedOn) }) : short;
  return issuerName ? fillTemplate(words.issuer, { document: dated, issuer: oneLine(issuerName) }) : dated;
}

function withSubject({ subject }: CitedDocument, identified: string): string {
  const text = oneLine(subject ?? '');
  return text
    ? fillTemplate(words.subject, { document: identified, subject: citedSubject(text) })
    : identified;
}

/**
 * A document's subject as it follows its number in a sentence: "tuyên truyền ..." gives "về tuyên truyền ...", "V/v ..."
 * gives "về việc ..."; "về việc ..." and the verb of a legal act ("ban hành ...", "phê duyệt ...") need no "về".
 */
export function citedSubject(subject: string): string {
  const text = startsWithName(subject) ? subject : decapitalise(longForm(subject));
  const standsAlone = words.subjectsThatNeedNoAbout.some((lead) => text.startsWith(`${lead} `));
  return standsAlone ? text : fillTemplate(words.about, { subject: text });
}

function longForm(subject: string): string {
  const short = words.aboutShort.toLocaleLowerCase('vi');
  if (!subject.toLocaleLowerCase('vi').startsWith(`${short} `)) return subject;
  return words.aboutLong + subject.slice(short.length);
}

/**
 * "CCHC năm 2024", "Hà Tĩnh đổi mới", "Nhà nước ...": an abbreviation, two capitalised words and the special nouns of
 * Nghị định 30/2020/NĐ-CP, Phụ lục II keep their capital.
 */
const startsWithName = (subject: string): boolean =>
  /^(\p{Lu}{2}|\p{Lu}\p{Ll}* \p{Lu}\p{Ll})/u.test(subject) ||
  words.properLeads.some((lead) => subject.startsWith(`${lead} `));
