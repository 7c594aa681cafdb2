import type { Core, UID } from '@strapi/strapi';
import type { Attribute, Attributes } from '../attributes';

/** Where a filter, a sort or a populate stands: `['filters', 'title', '$eq']`. */
export type Path = readonly string[];

/** What a query may not ask, by the place where it asks. */
export type Refuse = (path: Path) => never;

/** Finds the fields of a model by its uid, those Strapi adds included. */
export type FieldsOf = (uid: string) => Attributes;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const FILE = 'plugin::upload.file';

export const isFile = ({ type, target }: Attribute): boolean => type === 'media' || target === FILE;

/** The model behind a relation, a file or a part; undefined for a field that holds a value of its own. */
export const modelBehind = (attribute: Attribute): string | undefined =>
  isFile(attribute) ? FILE : (attribute.target ?? attribute.component);

/** No field is called as what every object has: `constructor`. */
const alone = (attributes: Attributes): Attributes => Object.assign(Object.create(null), attributes);

export const modelFields =
  (strapi: Core.Strapi): FieldsOf =>
  (uid) =>
    alone({
      id: { type: 'integer' },
      documentId: { type: 'string' },
      ...strapi.getModel(uid as UID.Schema).attributes,
    });
