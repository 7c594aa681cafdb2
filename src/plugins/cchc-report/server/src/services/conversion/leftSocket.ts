import { createHash } from 'node:crypto';
import path from 'node:path';

/** LibreOffice asks for no other folder while this one can be written to, whatever TMPDIR says (sal/osl/unx/pipe.cxx). */
const SOCKETS = '/tmp';

/**
 * The socket by which LibreOffice keeps a profile to one process; killed, it leaves it behind. Its name is made of the
 * account and the MD5 of the profile's address in UTF-16, each byte in hexadecimal without padding.
 * @param profile address of the profile, `file://…`
 */
export const socketOf = (profile: string): string => {
  const digest = createHash('md5').update(profile, 'utf16le').digest();
  const name = [...digest].map((byte) => byte.toString(16)).join('');
  return path.join(SOCKETS, `OSL_PIPE_${process.getuid?.() ?? ''}_SingleOfficeIPC_${name}`);
};
