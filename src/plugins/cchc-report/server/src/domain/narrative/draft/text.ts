import { ReportError } from '../../errors';
import { validateWords } from '../engine/render';
import { checkSectionText } from '../sections';

/** The text of one section of a draft: every line is a block, and there are no conditions. */

/** A draft's text as the template that prints it. */
export const toTemplate = (text: string): string => text.split(/\r\n?|\n/).join('\n\n');

/** The reason a text cannot be printed; null if it can. */
export const findFault = (text: string): ReportError | null => {
  try {
    checkSectionText(text, validateWords);
    return null;
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
};
