import type { Core, UID } from '@strapi/strapi';
import type { contentTypes } from '@strapi/utils';
import { outside } from '../outside';

export interface SchemaAttribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
}

export type Way = readonly string[];

const FILE = 'plugin::upload.file';
const TEXTS: readonly string[] = ['string', 'text', 'richtext', 'email', 'password', 'uid', 'enumeration'];

const { contentTypes: rules } = outside.require('@strapi/utils') as { contentTypes: typeof contentTypes };

export const modelBehind = ({ type, target, component }: SchemaAttribute): string | undefined =>
  type === 'media' ? FILE : (target ?? component);

/** Paths that are empty for types in one language. */
const EMPTY: readonly string[] = ['locale', 'localizations'];

const attributesOf = (strapi: Core.Strapi, uid: string): [string, SchemaAttribute][] => {
  const attributes = Object.entries(strapi.getModel(uid as UID.Schema)?.attributes ?? {});
  return (attributes as [string, SchemaAttribute][]).filter(([name]) => !EMPTY.includes(name));
};

/** Fields of a hidden model that could be guessed letter by letter. */
const textsOf = (strapi: Core.Strapi, uid: string): Way[] =>
  attributesOf(strapi, uid)
    .filter(([, { type }]) => TEXTS.includes(type))
    .map(([name]) => [name]);

/**
 * The ways to every attribute of a model that is private or a password: its own, and those of what it is tied to, `depth` ties
 * away.
 */
export const privatePaths = (strapi: Core.Strapi, uid: string, depth: number): Way[] => {
  const model = strapi.getModel(uid as UID.Schema);
  return attributesOf(strapi, uid).flatMap(([name, attribute]): Way[] => {
    const behind = modelBehind(attribute);
    const isHidden = attribute.type === 'password' || rules.isPrivateAttribute(model, name);
    if (isHidden)
      return behind === undefined
        ? [[name]]
        : [[name, 'id'], ...textsOf(strapi, behind).map((way) => [name, ...way])];
    if (behind === undefined || depth === 0) return [];
    const inner = privatePaths(strapi, behind, depth - 1);
    // A path through a file must not show the records that use it.
    const others =
      behind === FILE
        ? [
            ['related', 'title'],
            ['related', 'id'],
          ]
        : [];
    return [...inner, ...others].map((way) => [name, ...way]);
  });
};
