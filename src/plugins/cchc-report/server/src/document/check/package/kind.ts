import { ReportError } from '../../../domain/errors';
import { isCompoundFile, isEncryptedPackage, isZip } from '../../package';

/**
 * Refuses by its first bytes what cannot be a .docx.
 * @throws ReportError `document_not_docx`, `document_is_doc` or `document_is_encrypted`
 */
export function refuseOtherKinds(bytes: Buffer): void {
  if (isZip(bytes)) return;
  if (!isCompoundFile(bytes)) throw new ReportError('document_not_docx');
  throw new ReportError(isEncryptedPackage(bytes) ? 'document_is_encrypted' : 'document_is_doc');
}
