/** Opens a .docx that may be hostile: bounded, checked, nothing of it run, fetched or written. */
export {
  attribute,
  child,
  childrenOf,
  descendants,
  elementsOf,
  outermost,
  textOf,
  valueOf,
  type Part,
  type XmlElement,
} from '../../package';
export { DEFAULT_LIMITS, type CheckLimits } from './limits';
export { openWordPackage, type WordPackage } from './wordPackage';
