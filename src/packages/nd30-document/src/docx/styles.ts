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

/** Phụ lục I, Phần I, mục I.4: one font for every script a letter may be taken for. */
const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
const language = { value: LANGUAGE, eastAsia: LANGUAGE, bidirectional: LANGUAGE };

/** The look of every component as a named style; paragraphs only add what is measured or depends on the neighbours. */
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
      // The norm knows no level below; a clerk who takes one gets the lowest, not Word's blue.
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
