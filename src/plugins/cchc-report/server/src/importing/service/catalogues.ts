import type { Core } from '@strapi/strapi';
import type { PluginConfig } from '../../config';
import { folded, type ImportField, LEFT_EMPTY } from '../model';
import { PLUGIN_ID } from '../../pluginId';
import type { NamedRow } from '../store';
import { type Finder, grouped, onlyOne } from './finders';

const CATALOGUES = ['channels', 'sectors'] as const;

/** Names offered in a list; a longer one is typed. */
export const MOST_NAMES = 500;

/** Which of the lists that all agencies share a field leads to. */
export const catalogueOf = (
  strapi: Core.Strapi,
  { target }: ImportField,
): (typeof CATALOGUES)[number] | undefined => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  return CATALOGUES.find((id) => sources[id].uid === target);
};

/** Finds records by name, as it stands or folded, and by the last part of their address. */
export const amongNamed = (rows: readonly NamedRow[]): Finder => {
  const exact = grouped(rows, ({ name }) => name);
  const alike = grouped(rows, ({ name }) => folded(name));
  const bySlug = grouped(rows, ({ slug }) => slug);
  return (name) => {
    const found = exact.get(name) ?? [...(alike.get(folded(name)) ?? []), ...(bySlug.get(name) ?? [])];
    return onlyOne(found, name);
  };
};

/**
 * The same; a name that means nothing by itself means what somebody said, as long as that is there.
 * @param meaning a document id, `LEFT_EMPTY`, or undefined
 */
export const withMeanings = (
  rows: readonly NamedRow[],
  meaning: (name: string) => string | undefined,
): Finder => {
  const find = amongNamed(rows);
  const known = new Set(rows.map(({ documentId }) => documentId));
  return (name) => {
    const found = find(name);
    const meant = 'problem' in found ? meaning(name) : undefined;
    if (meant === LEFT_EMPTY) return { documentId: null };
    return meant !== undefined && known.has(meant) ? { documentId: meant } : found;
  };
};
