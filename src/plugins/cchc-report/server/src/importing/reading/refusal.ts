import { ReportError } from '../../domain/errors';
import type { Refusal } from '../../document/package';

/** A file names its parts as it likes; a message names them in no more letters. */
const LONGEST_NAME = 100;

/** What is wrong with a package, in the words of whoever reads lists. */
export const refusal: Refusal = (fault, part) =>
  new ReportError(`import_${fault}`, part === undefined ? {} : { part: part.slice(0, LONGEST_NAME) });
