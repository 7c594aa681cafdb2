/** A report's text while it is being edited: the template's conditions are decided, its placeholders kept. */
export { flags, insertables, insertableTables, type Insertable, type InsertableTable } from './insertable';
export { draftTemplate, listLines, listValues, type SectionText } from './render';
export { resolveDraft } from './resolve';
export { findFault } from './text';
export { outputsIn } from './outputs';
