/** Opens a .docx that may be hostile: bounded, checked, nothing of it run, fetched or written. */
export { DEFAULT_LIMITS, type CheckLimits } from './limits';
export type { Relationship } from './relationships';
export { attribute, child, childrenOf, descendants, elementsOf, outermost, textOf, valueOf } from './tree';
export { openWordPackage, type Part, type WordPackage } from './wordPackage';
export type { XmlElement } from './xml';
