import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PublicKeyOf } from '../../model';

/** The signing key with its public half. */
export interface SigningKey extends PublicKeyOf {
  /** True when this call created the key. */
  readonly isNew: boolean;
  /** Ed25519, base64. */
  sign(text: string): string;
}

const ID_LETTERS = 16;

/** The id of a public key: the first characters of its SHA-256. */
export const makeKeyId = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, ID_LETTERS);

/** True for canonical base64 only, because the decoder ignores unknown characters. */
const isBase64 = (text: string): boolean => Buffer.from(text, 'base64').toString('base64') === text;

/** @returns false also when the key is invalid or does not match its id */
export const isSignedBy = ({ id, publicKey }: PublicKeyOf, text: string, signature: string): boolean => {
  if (makeKeyId(publicKey) !== id || !isBase64(signature)) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
};

const hasCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

/**
 * Reads the key from a file and creates it when missing: readable only by its owner, never half written, and a single
 * key even if two processes start at once.
 * @throws Error of the file system, or when the file holds no Ed25519 key
 */
export const openKey = (file: string): SigningKey => {
  const isNew = makeMissing(file);
  const privateKey = createPrivateKey(readFileSync(file));
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error(`${file}: not an Ed25519 key`);
  const publicKey = exportKey(createPublicKey(privateKey));
  return {
    id: makeKeyId(publicKey),
    publicKey,
    isNew,
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64'),
  };
};

const exportKey = (key: KeyObject): string => key.export({ format: 'der', type: 'spki' }).toString('base64');

const makeMissing = (file: string): boolean => {
  try {
    readFileSync(file);
    return false;
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const staging = `${file}.${process.pid}`;
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(staging, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
  try {
    chmodSync(staging, 0o600);
    // Unlike a rename, a link never replaces a file: of two processes, one creates the key and the other reads it.
    linkSync(staging, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(staging, { force: true });
  }
};
