/**
 * Opens an Office package that may be hostile. Reads it within limits, and runs, fetches and writes nothing from it.
 */
export type { PackageFault, Refusal } from './faults';
export { hasStream, isCompoundFile, isEncryptedPackage, isZip } from './firstBytes';
export { PACKAGE_LIMITS, type PackageLimits } from './limits';
export { findContentType, PartReader, type Part } from './parts';
export { targetPart, type Relationship } from './relationships';
export type { XmlHandler } from './scanXml';
export {
  attribute,
  child,
  findChildren,
  descendants,
  listElements,
  outermost,
  readText,
  readValue,
} from './tree';
export type { XmlElement } from './xmlTree';
export { openZip, type Zip } from './zip';
