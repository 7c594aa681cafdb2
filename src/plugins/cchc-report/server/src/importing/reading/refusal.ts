import { ReportError } from '../../domain/errors';
import type { Refusal } from 'nd30-check/package';

/** The longest part name in a message; a file may name its parts at any length. */
const LONGEST_NAME = 100;

/** Maps a fault of a package to a refusal of imports. */
export const refusal: Refusal = (fault, part) =>
  new ReportError(`import_${fault}`, part === undefined ? {} : { part: part.slice(0, LONGEST_NAME) });
