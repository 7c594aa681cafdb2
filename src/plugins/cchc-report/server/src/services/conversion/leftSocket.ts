import { createHash } from 'node:crypto';
import path from 'node:path';

/** LibreOffice uses this folder whenever it is writable, regardless of TMPDIR (sal/osl/unx/pipe.cxx). */
const SOCKETS = '/tmp';

/**
 * The socket by which LibreOffice limits a profile to one process; a killed process leaves it behind. Its name
 * consists of the account and the MD5 of the profile's address in UTF-16, each byte in hexadecimal without padding.
 * @param profile address of the profile, `file://…`
 */
export const findSocket = (profile: string): string => {
  const digest = createHash('md5').update(profile, 'utf16le').digest();
  const name = [...digest].map((byte) => byte.toString(16)).join('');
  return path.join(SOCKETS, `OSL_PIPE_${process.getuid?.() ?? ''}_SingleOfficeIPC_${name}`);
};
