/** "PK": a zip begins with a local header, or with the end record when it is empty. */
const ZIP = Buffer.from('PK');
/** The compound file of Office 97-2003, which also wraps an encrypted package ([MS-CFB] 2.2, [MS-OFFCRYPTO] 2.3.4.4). */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = 'EncryptedPackage';

const beginsWith = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start);

export const isZip = (bytes: Buffer): boolean => beginsWith(bytes, ZIP);

export const isCompoundFile = (bytes: Buffer): boolean => beginsWith(bytes, COMPOUND_FILE);

/** True when the compound file names such a stream: "WordDocument", "Workbook". */
export const hasStream = (bytes: Buffer, name: string): boolean =>
  bytes.includes(Buffer.from(name, 'utf16le'));

/** True for a compound file that wraps a package with a password. */
export const isEncryptedPackage = (bytes: Buffer): boolean => hasStream(bytes, ENCRYPTED_STREAM);
