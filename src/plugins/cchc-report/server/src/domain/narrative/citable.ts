import { capitalise, oneLine } from '../vi';
import type { CitedDocument } from './facts';
import { recordSource } from '../source';
import { Citable, type Phrase } from './values';

/** A plan of the agency, as a template cites it. */
export const citablePlan = (
  plan: CitedDocument,
  listed: readonly (Citable | Phrase)[] = [],
  others: readonly Citable[] = [],
): Citable =>
  new Citable(withoutRepeatedType(plan), recordSource('plan', plan.documentId), listed, false, others);

/** A document of the agency or of a superior, as a template cites it. */
export const citableDocument = (document: CitedDocument, keepsIssuer = false): Citable =>
  new Citable(
    withoutRepeatedType(document),
    recordSource('official-document', document.documentId),
    [],
    keepsIssuer,
  );

/** "Hướng dẫn số 05/HD-UBND ... về hướng dẫn nộp hồ sơ": drops the type from a subject that repeats it. */
function withoutRepeatedType<Document extends CitedDocument>(document: Document): Document {
  const subject = oneLine(document.subject);
  const lead = `${document.typeName.toLocaleLowerCase('vi')} `;
  if (!subject.toLocaleLowerCase('vi').startsWith(lead)) return document;
  return { ...document, subject: capitalise(subject.slice(lead.length)) };
}
