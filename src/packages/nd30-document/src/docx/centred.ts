import type { IParagraphOptions, Paragraph } from 'docx';

import type { Centred } from '../components';
import { paragraph, type StyleId } from './style';

/** A centred paragraph, narrowed by indents so that its last line is not too short. */
export const writeCentred = (
  style: StyleId,
  { text, indent }: Centred,
  options: IParagraphOptions = {},
): Paragraph =>
  paragraph(style, text, {
    ...options,
    ...(indent > 0 ? { indent: { left: indent, right: indent } } : {}),
  });
