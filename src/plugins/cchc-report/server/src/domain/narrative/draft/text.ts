import { ReportError } from '../../errors';
import { validateWords } from '../engine/render';
import { checkSectionText } from '../sections';

/** A text of one section: every line of it is a block, and it decides nothing. */

/** A draft's text as the template that prints it. */
export const templateOf = (text: string): string => text.split(/\r\n?|\n/).join('\n\n');

/** Why a text cannot be printed; null when it can. */
export const faultOf = (text: string): ReportError | null => {
  try {
    checkSectionText(text, validateWords);
    return null;
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
};
