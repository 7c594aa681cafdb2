import { attribute, findChildren } from './tree';
import type { XmlElement } from './xmlTree';

/** A relationship of a part (ISO/IEC 29500-2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "header", "hyperlink", "officeDocument". */
  readonly type: string;
  readonly target: string;
  /** True when the target is outside the package. */
  readonly external: boolean;
}

export const readRelationships = (root: XmlElement): readonly Relationship[] =>
  findChildren(root, 'rel:Relationship').map((element) => ({
    id: attribute(element, 'Id') ?? '',
    type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
    target: attribute(element, 'Target') ?? '',
    external: attribute(element, 'TargetMode') === 'External',
  }));

/** Resolves a target to its name in the zip: "styles.xml" in "word/document.xml" is "word/styles.xml". */
export function targetPart(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
