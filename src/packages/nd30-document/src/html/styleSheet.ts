import { LETTERHEAD_LEFT_SHARE, type SizePreset } from '../norm';
import { twoColumnWidths } from '../components';
import { addresseesCss, narrowAddresseesCss } from './addressees';
import { appendixCss } from './appendix';
import { bodyCss, narrowBodyCss } from './body';
import { closingCss, narrowClosingCss } from './closing';
import { contactCss } from './contact';
import { letterheadCss, narrowLetterheadCss } from './letterhead';
import { lineCss } from './line';
import { listCss } from './list';
import { onNarrowScreens, sheetCss, smallSheetCss } from './sheet';
import { narrowTableCss, tableCss } from './table';
import { titleCss } from './title';

/** Styles of every component in the sizes of a preset. */
export const styleSheet = (sizes: SizePreset): string =>
  [
    sheetCss(sizes),
    listCss(),
    lineCss(),
    letterheadCss(sizes, twoColumnWidths(LETTERHEAD_LEFT_SHARE)),
    titleCss(sizes),
    addresseesCss(sizes),
    bodyCss(),
    tableCss(sizes),
    closingCss(sizes),
    appendixCss(sizes),
    contactCss(sizes),
    smallSheetCss(),
    onNarrowScreens(
      narrowLetterheadCss(),
      narrowAddresseesCss(),
      narrowBodyCss(),
      narrowTableCss(),
      narrowClosingCss(),
    ),
  ].join('');
