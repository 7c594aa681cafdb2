import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../pluginId';
import type { services } from './index';

type Services = { readonly [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** Returns a service of this plugin with its type. */
export const getService = <Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] =>
  strapi.plugin(PLUGIN_ID).service(name) as Services[Name];
