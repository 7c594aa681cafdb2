import type { Core } from '@strapi/strapi';
import type { PluginConfig, SourceId } from '../config';
import { PLUGIN_ID } from '../pluginId';
import { OPEN_RECORDS, type PolicyContext } from './mayReadSource';

/** Strapi grants a component by the attributes in it. */
export const EVIDENCE_PIECE = ['title', 'url', 'file'] as const;

const KEPT_WITH = ['articles', 'meetings', 'outreach'] as const satisfies readonly SourceId[];

/**
 * True if the caller may open the evidence in the records it is kept with. It is private in its records, so a list of it needs
 * the same right.
 */
export const mayReadEvidence = ({ state }: PolicyContext, strapi: Core.Strapi): boolean => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  return KEPT_WITH.every((id) => {
    const { uid, fields } = sources[id];
    return EVIDENCE_PIECE.every((part) =>
      state.userAbility.can(OPEN_RECORDS, uid, `${fields.evidence}.${part}`),
    );
  });
};
