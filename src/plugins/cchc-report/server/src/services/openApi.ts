import { contentTypes } from '@strapi/utils';
import type { Core, Struct } from '@strapi/strapi';
import type { PluginConfig } from '../config';
import {
  buildOpenApi,
  findPlace,
  type AppWords,
  type DeclaredModel,
  type DeclaredType,
  type OpenApiDocument,
} from '../openapi';
import { PLUGIN_ID } from '../pluginId';
import { getService } from './getService';

const publicAttributes = (model: Struct.Schema): DeclaredModel['attributes'] =>
  Object.fromEntries(
    Object.entries(model.attributes as DeclaredModel['attributes']).filter(
      ([name]) =>
        !contentTypes.isPrivateAttribute(model, name) && name !== 'locale' && name !== 'localizations',
    ),
  );

/** The app's own wording if it provides any; otherwise the names from its developers. */
const readWords = (strapi: Core.Strapi): AppWords => {
  const keeper = getService(strapi, 'recordKeeper').lent();
  const ofType = (uid: string) => strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
  if (keeper !== undefined) return keeper;
  return {
    typeLabel: (uid) => ofType(uid)?.info.displayName ?? uid,
    fieldLabel: (_uid, path) => path.join('.'),
    choices: () => [],
    isFilled: (uid, [field = '', part]) => {
      const attributes: Readonly<Record<string, { required?: boolean }>> = ofType(uid)?.attributes ?? {};
      return part === undefined && attributes[field]?.required === true;
    },
  };
};

const readApiSettings = ({ config }: Core.Strapi) => ({
  url: config.get<string>('server.url', ''),
  host: config.get<string>('server.host', 'localhost'),
  port: config.get<number>('server.port', 1337),
  prefix: config.get<string>('api.rest.prefix', '/api'),
});

/** The OpenAPI document of this app. */
export const createOpenApiService = ({ strapi }: { strapi: Core.Strapi }) => {
  const types = (): DeclaredType[] =>
    Object.values(strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).sources).flatMap(
      ({ uid, fields }) => {
        const type = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
        if (type === undefined) return [];
        const { singularName, pluralName } = type.info;
        const named: Readonly<Record<string, string>> = fields;
        const key = named['slug'] ?? named['code'];
        return [{ uid, singularName, pluralName, key, attributes: publicAttributes(type) }];
      },
    );
  const components = (): DeclaredModel[] =>
    Object.values(strapi.components).map((component) => ({
      uid: component.uid,
      attributes: publicAttributes(component),
    }));

  let built: OpenApiDocument | undefined;
  return {
    /** Built once: content types do not change while the server runs. */
    document(): OpenApiDocument {
      built ??= buildOpenApi(
        { types: types(), components: components(), words: readWords(strapi) },
        findPlace(readApiSettings(strapi)),
      );
      return built;
    },
  };
};
