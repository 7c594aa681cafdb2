import type { Core, UID } from '@strapi/strapi';
import { type RecordType, uidOf } from './types';

/** What the checks ask of a schema's attribute. */
export interface Attribute {
  type: string;
  maxLength?: number;
  required?: boolean;
  repeatable?: boolean;
  /** Of a part: the component. */
  component?: string;
  /** Of a relation: the type it leads to, and from how many to how many: `manyToOne`. */
  target?: string;
  relation?: string;
  /** Of files: whether there may be several. */
  multiple?: boolean;
}

export type Attributes = Readonly<Record<string, Attribute>>;

/** The fields of a content type, and of the components in it. */
export interface Fields {
  attributes: Attributes;
  partsOf(component: string): Attributes;
}

export const fieldsOf = (strapi: Core.Strapi, type: RecordType): Fields => ({
  attributes: strapi.contentType(uidOf(type)).attributes,
  partsOf: (component) => strapi.components[component as UID.Component].attributes,
});
