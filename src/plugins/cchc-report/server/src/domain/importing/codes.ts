/** "1.001193" of "1.001193.000.00.00.H27" */
const NATIONAL = /^\d\.\d{6}/;

/** What a code is known by: of one on the national database the part before the authority, of any other all of it. */
export const knownCode = (code: string): string => NATIONAL.exec(code)?.[0] ?? code;
