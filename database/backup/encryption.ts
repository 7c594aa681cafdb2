import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { BackupError } from './errors';

/** Loaded when it is needed: most commands never encrypt. */
const loadAge = () => import('age-encryption');

/** The encryption of a backup: none, a passphrase, or a key of the age format (age-encryption.org). */
export type Secret =
  | { readonly kind: 'none' }
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'identity'; readonly identity: string }
  | { readonly kind: 'recipient'; readonly recipient: string };

const IDENTITY = /^AGE-SECRET-KEY-1[0-9A-Z]+$/;
const RECIPIENT = /^age1[0-9a-z]+$/;
/** Characters; a passphrase that protects the whole database must not be guessed. */
const SHORTEST_PASSPHRASE = 12;

/** The first bytes of a file in the age format. */
const AGE_HEAD = Buffer.from('age-encryption.org/v1');

/** True if a file that begins with these bytes is encrypted. */
export const isEncrypted = (head: Buffer): boolean => head.subarray(0, AGE_HEAD.length).equals(AGE_HEAD);

/**
 * Reads how to encrypt or decrypt: a key file wins over a passphrase.
 * @param keyFile a file with an age identity, or for writing only with an age recipient; lines that begin with `#` are left out
 * @throws BackupError `key_file_wrong`, `passphrase_wrong` for a short passphrase
 */
export const readSecret = (keyFile: string | undefined, passphrase: string | undefined): Secret => {
  if (keyFile !== undefined) return readKeyFile(keyFile);
  if (!passphrase) return { kind: 'none' };
  if (passphrase.length < SHORTEST_PASSPHRASE)
    throw new BackupError('passphrase_short', { least: SHORTEST_PASSPHRASE });
  return { kind: 'passphrase', passphrase };
};

const readKeyFile = (file: string): Secret => {
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) {
    if (IDENTITY.test(only)) return { kind: 'identity', identity: only };
    if (RECIPIENT.test(only)) return { kind: 'recipient', recipient: only };
  }
  throw new BackupError('key_file_wrong', { file });
};

/** Makes a new key. @returns the text of a key file */
export const makeKeyFile = async (): Promise<string> => {
  const { generateX25519Identity, identityToRecipient } = await loadAge();
  const identity = await generateX25519Identity();
  return `# recipient: ${await identityToRecipient(identity)}\n${identity}\n`;
};

/** The part of a web stream that is read here; Node's types and the browser's differ in the rest. */
interface ByteSource {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
}

async function* readBytes(source: ByteSource): AsyncGenerator<Buffer> {
  const reader = source.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value !== undefined) yield Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const toWeb = (stream: Readable): ReadableStream<Uint8Array> =>
  Readable.toWeb(stream) as ReadableStream<Uint8Array>;

/** Encrypts a stream of bytes; without a secret returns it unchanged. */
export const encrypt = async (stream: Readable, secret: Secret): Promise<Readable> => {
  if (secret.kind === 'none') return stream;
  const { Encrypter, identityToRecipient } = await loadAge();
  const encrypter = new Encrypter();
  if (secret.kind === 'passphrase') encrypter.setPassphrase(secret.passphrase);
  else
    encrypter.addRecipient(
      secret.kind === 'recipient' ? secret.recipient : await identityToRecipient(secret.identity),
    );
  return Readable.from(readBytes(await encrypter.encrypt(toWeb(stream))), { objectMode: false });
};

/**
 * Decrypts a stream that `encrypt` wrote.
 * @throws BackupError `passphrase_missing`, `passphrase_wrong`, `key_file_public`
 */
export const decrypt = async (stream: Readable, secret: Secret): Promise<Readable> => {
  if (secret.kind === 'none') throw new BackupError('passphrase_missing');
  if (secret.kind === 'recipient') throw new BackupError('key_file_public');
  const { Decrypter } = await loadAge();
  const decrypter = new Decrypter();
  if (secret.kind === 'passphrase') decrypter.addPassphrase(secret.passphrase);
  else decrypter.addIdentity(secret.identity);
  try {
    return Readable.from(readBytes(await decrypter.decrypt(toWeb(stream))), { objectMode: false });
  } catch (error) {
    throw new BackupError('passphrase_wrong', {}, { cause: error });
  }
};
