import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES, type PluginConfig } from '../config';
import { isRecordType, RECORD_TYPES } from '../domain/recordTypes';
import { PLUGIN_ID } from '../pluginId';
import { OPEN_RECORDS, type PolicyContext } from './mayReadSource';

export interface AskedContext extends PolicyContext {
  readonly request: { readonly querystring: string };
}

/**
 * Admits callers who may open the records of the type that the address names, for answers that include drafts. Without a type the
 * caller must be allowed all types; the controller then refuses the address.
 */
export const mayReadType = (
  { state, request }: AskedContext,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): boolean => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const named = new URLSearchParams(request.querystring).getAll('type').filter(isRecordType);
  return (named.length === 1 ? named : RECORD_TYPES).every((type) =>
    state.userAbility.can(OPEN_RECORDS, sources[RECORD_SOURCES[type]].uid),
  );
};
