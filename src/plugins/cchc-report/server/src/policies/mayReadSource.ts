import type { Core } from '@strapi/strapi';
import type { PluginConfig, SourceId } from '../config';
import { PLUGIN_ID } from '../pluginId';

/** Strapi's permission to open records of a type in the content manager, and so also those not published. */
export const OPEN_RECORDS = 'plugin::content-manager.explorer.read';

export interface PolicyContext {
  readonly state: { readonly userAbility: { can(action: string, subject: string, field?: string): boolean } };
}

/** Lets in who may open the records of a source: for answers that speak of drafts. */
export const mayReadSource = (
  { state }: PolicyContext,
  { source }: { readonly source: SourceId },
  { strapi }: { strapi: Core.Strapi },
): boolean => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  return state.userAbility.can(OPEN_RECORDS, sources[source].uid);
};
