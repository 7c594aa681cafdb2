/** A report's text while it is written: a template's conditions decided, its placeholders kept. */
export { flags, insertables, insertableTables, type Insertable, type InsertableTable } from './insertable';
export { draftTemplate, linesOf, valuesOf, type SectionText } from './render';
export { draftOf } from './resolve';
export { faultOf } from './text';
export { outputsIn } from './outputs';
