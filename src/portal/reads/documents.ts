import type { RecordValues } from '../../records';
import { pageAddress } from '../addresses';
import { readRequiredText, readNumber, choiceLabel, readPart, readText } from './values';
import type { PageRequest } from '../page';
import { toWebAddress } from '../text/links';
import { FILE, toFileView } from './files';
import { populatePublished } from './published';

/**
 * Number and symbol of a document: "07/BC-UBND". Numbers have at least two digits (Nghị định 30/2020/NĐ-CP, Phụ lục
 * I).
 */
export const formatReference = (number: number | string, symbol: string): string =>
  `${String(number).padStart(2, '0')}/${symbol}`;

/** How other records show and link a plan. */
export interface PlanName {
  readonly href: string;
  /** "07/KH-UBND" */
  readonly reference: string;
  readonly subject: string;
  readonly issuedOn: string;
}

export const PLAN_NAME = ['number', 'symbol', 'subject', 'issuedOn'];

export const toPlanName = (plan: RecordValues): PlanName => ({
  href: pageAddress.plan(readRequiredText(plan, 'documentId')),
  reference: formatReference(readNumber(plan, 'number') ?? 0, readRequiredText(plan, 'symbol')),
  subject: readRequiredText(plan, 'subject'),
  issuedOn: readRequiredText(plan, 'issuedOn'),
});

/** An official document named by a plan or meeting. */
export interface DocumentView {
  readonly type: string | null;
  readonly reference: string;
  readonly subject: string;
  readonly issuedOn: string;
  readonly issuer: string;
  /** Link to the stored file, or to the document on another portal. */
  readonly href: string | null;
}

export const populateDocuments = ({ agency }: PageRequest): object =>
  populatePublished(agency, ['type', 'number', 'symbol', 'subject', 'issuedOn', 'issuerName', 'portalUrl'], {
    file: FILE,
  });

export const toDocumentView = (document: RecordValues): DocumentView => ({
  type: choiceLabel('official-document', 'type', readText(document, 'type')),
  reference: formatReference(readRequiredText(document, 'number'), readRequiredText(document, 'symbol')),
  subject: readRequiredText(document, 'subject'),
  issuedOn: readRequiredText(document, 'issuedOn'),
  issuer: readRequiredText(document, 'issuerName'),
  href: toFileView(readPart(document, 'file'))?.href ?? toWebAddress(readText(document, 'portalUrl')),
});
