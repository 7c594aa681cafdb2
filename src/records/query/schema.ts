import type { Core, UID } from '@strapi/strapi';
import type { Attribute, Attributes } from '../attributes';
import type { Count } from './limits';

/** Where a filter, a sort or a populate stands: `['filters', 'title', '$eq']`. */
export type Path = readonly string[];

/** What a query may not ask, by the place where it asks. */
export type Refuse = (path: Path) => never;

/** Finds the fields of a model by its uid, those Strapi adds included. */
export type FieldsOf = (uid: string) => Attributes;

/** What every part of one request is looked through with. */
export interface Asked {
  readonly fieldsOf: FieldsOf;
  readonly refuse: Refuse;
  readonly count: Count;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const FILE = 'plugin::upload.file';

export const isFile = ({ type, target }: Attribute): boolean => type === 'media' || target === FILE;

/** The model behind a relation, a file or a part; undefined for a field that holds a value of its own. */
export const modelBehind = (attribute: Attribute): string | undefined =>
  isFile(attribute) ? FILE : (attribute.target ?? attribute.component);

/** Whether a relation, files or parts may be several. */
export const leadsToSeveral = ({ relation = '', multiple, repeatable }: Attribute): boolean =>
  relation.endsWith('Many') || multiple === true || repeatable === true;

/** No field is called as what every object has: `constructor`. */
const alone = (attributes: Attributes): Attributes => Object.assign(Object.create(null), attributes);

const DOCUMENT_ID = 'documentId';

export const modelFields =
  (strapi: Core.Strapi): FieldsOf =>
  (uid) =>
    alone({
      id: { type: 'integer' },
      // A part is no document.
      ...(uid in strapi.components ? {} : { [DOCUMENT_ID]: { type: 'string' } }),
      ...strapi.getModel(uid as UID.Schema).attributes,
    });

/** Strapi takes the id of a document for a field of every model, and then finds no column of that name. */
export const isNoColumn = (fields: Attributes, name: string): boolean =>
  name === DOCUMENT_ID && !(name in fields);
