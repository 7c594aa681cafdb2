import { Header, PageNumber, PageOrientation, TextRun, type ISectionOptions } from 'docx';

import {
  MARGIN_BOTTOM,
  MARGIN_LEFT,
  MARGIN_RIGHT,
  MARGIN_TOP,
  PAGE_HEIGHT,
  PAGE_NUMBER_FROM_EDGE,
  PAGE_WIDTH,
  type SizePreset,
} from '../norm';
import type { Appendix } from '../tree';
import { paragraph, singleSpaced } from './style';

export const pageNumberStyle = (sizes: SizePreset) => ({
  id: 'Header',
  name: 'header',
  basedOn: 'Normal',
  run: { size: sizes.pageNumber },
  paragraph: { alignment: 'center', spacing: singleSpaced() } as const,
});

const ORIENTATIONS = { portrait: PageOrientation.PORTRAIT, landscape: PageOrientation.LANDSCAPE };

/** Phụ lục I, Phần I, mục I.1-I.3; each section counts its own pages (mục III.1). */
export const pageProperties = (
  orientation: Appendix['orientation'],
): NonNullable<ISectionOptions['properties']> => ({
  page: {
    // Width and height are those of the portrait sheet; the library swaps them.
    size: { width: PAGE_WIDTH, height: PAGE_HEIGHT, orientation: ORIENTATIONS[orientation] },
    margin: {
      top: MARGIN_TOP,
      bottom: MARGIN_BOTTOM,
      left: MARGIN_LEFT,
      right: MARGIN_RIGHT,
      header: PAGE_NUMBER_FROM_EDGE,
      footer: PAGE_NUMBER_FROM_EDGE,
      gutter: 0,
    },
    pageNumbers: { start: 1 },
  },
  titlePage: true,
});

/** mục I.7: Arabic figures, upright, centred in the top margin, none on page 1. */
export const pageHeaders = (): NonNullable<ISectionOptions['headers']> => ({
  first: new Header({ children: [paragraph('Header', [])] }),
  default: new Header({ children: [paragraph('Header', [new TextRun({ children: [PageNumber.CURRENT] })])] }),
});
