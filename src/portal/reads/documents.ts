import type { RecordValues } from '../../records';
import { choiceLabel } from '../choices';
import type { PageRequest } from '../page';
import { webAddress } from '../text/links';
import { FILE, fileView } from './files';
import { relatedOf } from './published';
import { reference } from './reference';
import { givenText, partOf, textOf } from './values';

/** An official document that a plan or meeting names. */
export interface DocumentView {
  readonly type: string | null;
  readonly reference: string;
  readonly subject: string;
  readonly issuedOn: string;
  readonly issuer: string;
  /** Where it can be read: the file that is kept, or its address on another portal. */
  readonly href: string | null;
}

export const documentsOf = ({ agency }: PageRequest): object =>
  relatedOf(agency, ['type', 'number', 'symbol', 'subject', 'issuedOn', 'issuerName', 'portalUrl'], {
    file: FILE,
  });

export const documentView = (document: RecordValues): DocumentView => ({
  type: choiceLabel('official-document', 'type', textOf(document, 'type')),
  reference: reference(givenText(document, 'number'), givenText(document, 'symbol')),
  subject: givenText(document, 'subject'),
  issuedOn: givenText(document, 'issuedOn'),
  issuer: givenText(document, 'issuerName'),
  href: fileView(partOf(document, 'file'))?.href ?? webAddress(textOf(document, 'portalUrl')),
});
