/** A report's text while it is being edited: the template's conditions are decided, its placeholders kept. */
export { flags, insertables, insertableTables, type Insertable, type InsertableTable } from './insertable';
export { draftTemplate, linesOf, valuesOf, type SectionText } from './render';
export { draftOf } from './resolve';
export { faultOf } from './text';
export { outputsIn } from './outputs';
