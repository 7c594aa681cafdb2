import type { IStylesOptions } from 'docx';

import { FONT, INK, LANGUAGE, type SizePreset } from '../norm';
import { addresseeStyles } from './addressees';
import { appendixStyles } from './appendix';
import { bodyStyles, headingLook } from './body';
import { closingStyles } from './closing';
import { contactStyles } from './contact';
import { lastLineStyles } from './lastLine';
import { letterheadStyles } from './letterhead';
import { lineStyles } from './line';
import { pageNumberStyle } from './page';
import { singleSpaced } from './style';
import { tableStyles } from './table';
import { titleLook, titleStyles } from './title';

/** Phụ lục I, Phần I, mục I.4: one font for every script that Word may assign a letter to. */
const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
const language = { value: LANGUAGE, eastAsia: LANGUAGE, bidirectional: LANGUAGE };

/**
 * A named style for every component; paragraphs add only measured values and settings that depend on their
 * neighbours.
 */
export function styles(sizes: SizePreset): IStylesOptions {
  const heading = (level: 1 | 2 | 3) => {
    const { run, paragraph } = headingLook(level);
    return { next: 'BodyText', run: { ...run, size: sizes.body, color: INK }, paragraph };
  };
  return {
    default: {
      document: {
        run: { font, size: sizes.body, color: INK, language },
        paragraph: { spacing: singleSpaced() },
      },
      title: titleLook(sizes),
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      // The norm has no lower level; a clerk who uses one gets the look of the lowest, not Word's blue.
      heading4: heading(3),
      heading5: heading(3),
      heading6: heading(3),
    },
    paragraphStyles: [
      pageNumberStyle(sizes),
      ...lineStyles(),
      ...letterheadStyles(sizes),
      ...titleStyles(sizes),
      ...addresseeStyles(sizes),
      ...bodyStyles(),
      ...tableStyles(sizes),
      ...closingStyles(sizes),
      ...contactStyles(sizes),
      ...appendixStyles(sizes),
      ...lastLineStyles(),
    ],
  };
}
