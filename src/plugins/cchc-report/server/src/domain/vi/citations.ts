import type { LocalDate } from '../period/localDate';
import { capitalise } from './capitalise';
import words from './citations.vi.json';
import { citedSubject } from './citedSubject';
import { fillTemplate } from './fillTemplate';
import { formatDate } from './formatDate';
import { formatDocumentNumber } from './formatDocumentNumber';
import { oneLine } from './oneLine';

export interface CitedDocument {
  /** "Kế hoạch", "Nghị quyết", "Luật". */
  readonly typeName: string;
  /** 7, or the text it was issued with: "76", "09/2019", "76/NQ-CP". */
  readonly number?: number | string | null | undefined;
  /** "KH-UBND". */
  readonly symbol?: string | null | undefined;
  readonly issuedOn?: LocalDate | null | undefined;
  readonly issuerName?: string | null | undefined;
  /** Without or with "về", "về việc", "V/v"; of a law, its name. */
  readonly subject?: string | null | undefined;
}

export type Cite = (document: CitedDocument) => string;

/**
 * Citations of one document (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 6): the first names type, number,
 * symbol, date, issuer and subject, later ones type, number and symbol only; a law or ordinance is cited by type and name.
 * Two cited documents with one number, of different years or issuers, keep date and issuer: the number alone would not
 * tell them apart. What is not known is left out.
 */
export function createCitations(): Cite {
  /** By what a later citation says: the documents it could mean, each told apart by date and issuer. */
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

const numberOf = ({ number, symbol }: CitedDocument): string =>
  oneLine(formatDocumentNumber(number ?? '', symbol ?? ''));

const isNumbered = (document: CitedDocument): boolean => numberOf(document) !== '';

function withNumber(document: CitedDocument): string {
  const type = capitalise(oneLine(document.typeName));
  return isNumbered(document) ? fillTemplate(words.number, { type, number: numberOf(document) }) : type;
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
