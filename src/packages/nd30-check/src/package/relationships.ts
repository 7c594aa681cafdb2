import { attribute, childrenOf } from './tree';
import type { XmlElement } from './xmlTree';

/** What a part points to (ISO/IEC 29500-2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "header", "hyperlink", "officeDocument". */
  readonly type: string;
  readonly target: string;
  /** Outside the package. */
  readonly external: boolean;
}

export const relationshipsOf = (root: XmlElement): readonly Relationship[] =>
  childrenOf(root, 'rel:Relationship').map((element) => ({
    id: attribute(element, 'Id') ?? '',
    type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
    target: attribute(element, 'Target') ?? '',
    external: attribute(element, 'TargetMode') === 'External',
  }));

/** The name in the zip of a target written in a part: "styles.xml" of "word/document.xml" is "word/styles.xml". */
export function targetPart(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
