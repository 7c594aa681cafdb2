import type { CitedDocument } from './facts';
import { recordSource } from './source';
import { Citable } from './values';

/** A plan of the agency, as a template cites it. */
export const citablePlan = (plan: CitedDocument): Citable =>
  new Citable(plan, recordSource('plan', plan.documentId));

/** A document of the agency or of a superior, as a template cites it. */
export const citableDocument = (document: CitedDocument): Citable =>
  new Citable(document, recordSource('official-document', document.documentId));
