import { capitalise, documentTypeName, oneLine } from '../vi';
import type { CitedDocument } from './facts';
import { recordSource } from '../source';
import { Citable, type Phrase } from './values';

const VERB_TYPE = documentTypeName('guideline');

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

/**
 * "Kế hoạch số 05/KH-UBND ... về tuyên truyền": drops the type from a subject that repeats it. The name of a hướng dẫn is a verb, so
 * what it governs becomes "về việc công dân đăng ký".
 */
function withoutRepeatedType<Document extends CitedDocument>(document: Document): Document {
  const subject = oneLine(document.subject);
  const lead = `${document.typeName.toLocaleLowerCase('vi')} `;
  if (!subject.toLocaleLowerCase('vi').startsWith(lead)) return document;
  const rest = subject.slice(lead.length);
  return { ...document, subject: document.typeName === VERB_TYPE ? `Về việc ${rest}` : capitalise(rest) };
}
