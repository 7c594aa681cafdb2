import type { Core, UID } from '@strapi/strapi';
import type { Attribute, Attributes } from '../attributes';

/** Limits per request: each condition and relation multiplies the database's work. */
export const LIMITS = {
  /** Compared values. */
  conditions: 25,
  /** Text searches among them, which no index supports. */
  texts: 10,
  /** Relations, parts and files in filters and sort orders; eight alone take the planner half a second. */
  steps: 5,
  /** To-many ones among them, each of which multiplies the compared rows. */
  branches: 2,
  /** Sort fields. */
  orders: 5,
} as const;

export type Limited = keyof typeof LIMITS;

/** Counts towards a limit. */
export type Count = (what: Limited, times?: number) => void;

/** Creates a counter. @param refuse called when a limit is exceeded */
export const createCount = (refuse: (what: Limited) => never): Count => {
  const counted = new Map<Limited, number>();
  return (what, times = 1) => {
    const total = (counted.get(what) ?? 0) + times;
    counted.set(what, total);
    if (total > LIMITS[what]) refuse(what);
  };
};

/** Position of a filter, sort or populate: `['filters', 'title', '$eq']`. */
export type Path = readonly string[];

/** Refuses the query part at `path`. */
export type Refuse = (path: Path) => never;

/** Looks up the fields of a model by uid, including those Strapi adds. */
export type FieldsOf = (uid: string) => Attributes;

/** Shared by all checks of one request. */
export interface QueryCheck {
  readonly lookUpFields: FieldsOf;
  readonly refuse: Refuse;
  readonly count: Count;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const FILE = 'plugin::upload.file';

export const isFile = ({ type, target }: Attribute): boolean => type === 'media' || target === FILE;

/** The target model of a relation, file or part; undefined for a plain value. */
export const targetModel = (attribute: Attribute): string | undefined =>
  isFile(attribute) ? FILE : (attribute.target ?? attribute.component);

/** True if a relation, file field or part can hold several. */
export const isToMany = ({ relation = '', multiple, repeatable }: Attribute): boolean =>
  relation.endsWith('Many') || multiple === true || repeatable === true;

/** Drops the prototype, so that `constructor` is not taken for a field. */
const withoutPrototype = (attributes: Attributes): Attributes =>
  Object.assign(Object.create(null), attributes);

const DOCUMENT_ID = 'documentId';

export const createFieldLookup =
  (strapi: Core.Strapi): FieldsOf =>
  (uid) =>
    withoutPrototype({
      id: { type: 'integer' },
      // Parts are not documents.
      ...(uid in strapi.components ? {} : { [DOCUMENT_ID]: { type: 'string' } }),
      ...strapi.getModel(uid as UID.Schema).attributes,
    });

/** Strapi accepts `documentId` for every model, even those without that column. */
export const isMissingColumn = (fields: Attributes, name: string): boolean =>
  name === DOCUMENT_ID && !(name in fields);
