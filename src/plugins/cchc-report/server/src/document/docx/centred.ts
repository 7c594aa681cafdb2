import type { Paragraph } from 'docx';

import { balancedMeasure, longestLine, type Setting } from '../metrics';
import { paragraph, type StyleId } from './style';

export interface CentredText extends Omit<Setting, 'measure'> {
  readonly style: StyleId;
  readonly text: string;
  /** Width the text is centred in, and the least gap on either side of it; in twips. */
  readonly available: number;
  readonly gap?: number;
}

/** A centred paragraph that does not end in a stub, narrowed by indents for that; `longest` is its longest line in twips. */
export function centred({ style, text, face, size, available, gap = 0 }: CentredText): {
  readonly paragraph: Paragraph;
  readonly longest: number;
} {
  const widest: Setting = { face, size, measure: available - 2 * gap };
  const measure = balancedMeasure(text, widest);
  const indent = Math.floor((available - measure) / 2);
  return {
    paragraph: paragraph(style, text, indent > 0 ? { indent: { left: indent, right: indent } } : {}),
    longest: longestLine([text], { ...widest, measure }),
  };
}
