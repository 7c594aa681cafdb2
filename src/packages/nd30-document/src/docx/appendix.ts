import type { ISectionOptions, Paragraph } from 'docx';

import { composeAppendix } from '../components';
import { PARAGRAPH_GAP, measureTextWidth, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { body } from './body';
import { writeCentred } from './centred';
import { noFooters } from './contact';
import { line } from './line';
import { pageHeaders, pageProperties } from './page';
import type { PendingRows } from './pendingRows';
import { paragraph, paragraphStyle, singleSpaced } from './style';

const centredLook = { alignment: 'center', spacing: singleSpaced(), keepNext: true } as const;

export const appendixStyles = (sizes: SizePreset) => [
  paragraphStyle('AppendixLabel', {
    run: { bold: true, size: sizes.appendixLabel },
    paragraph: { ...centredLook, outlineLevel: 0 },
  }),
  paragraphStyle('AppendixTitle', {
    run: { bold: true, size: sizes.appendixTitle },
    paragraph: { ...centredLook, spacing: singleSpaced(0, PARAGRAPH_GAP) },
  }),
  paragraphStyle('AppendixReference', {
    run: { italics: true, size: sizes.appendixReference },
    paragraph: centredLook,
  }),
];

/** Phụ lục I, Phần I, mục III.1: each appendix is a separate section with separate page numbers. */
export const appendices = (
  document: ReportDocument,
  sizes: SizePreset,
  pending: PendingRows,
): readonly ISectionOptions[] =>
  document.appendices.map(({ orientation, blocks }, index) => ({
    properties: pageProperties(orientation),
    headers: pageHeaders(),
    footers: noFooters(document),
    children: [
      ...head(document, index, sizes),
      ...body(blocks, {
        sizes,
        width: measureTextWidth(orientation),
        keepLast: false,
        headingCase: document.headingCase,
        pending,
      }),
    ],
  }));

function head(document: ReportDocument, index: number, sizes: SizePreset): readonly Paragraph[] {
  const { label, title, reference, width } = composeAppendix(document, index, sizes);
  return [
    paragraph('AppendixLabel', label),
    writeCentred('AppendixTitle', title),
    ...(reference === null
      ? []
      : [
          writeCentred('AppendixReference', reference.text),
          line({ length: reference.lineLength, available: width, after: 2 * PARAGRAPH_GAP }),
        ]),
  ];
}
