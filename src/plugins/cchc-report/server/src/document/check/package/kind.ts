import { ReportError } from '../../../domain/errors';

/** "PK": a zip, which a .docx is, begins with a local header, or with the end record when it is empty. */
const ZIP = Buffer.from('PK');
/** The compound file of Word 97-2003, which also wraps an encrypted .docx ([MS-CFB] 2.2, [MS-OFFCRYPTO] 2.3.4.4). */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Refuses by its first bytes what cannot be a .docx.
 * @throws ReportError `document_not_docx`, `document_is_doc` or `document_is_encrypted`
 */
export function refuseOtherKinds(bytes: Buffer): void {
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return;
  if (!bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE))
    throw new ReportError('document_not_docx');
  throw new ReportError(bytes.includes(ENCRYPTED_STREAM) ? 'document_is_encrypted' : 'document_is_doc');
}
