import type { ListFieldLayout } from '@strapi/content-manager/strapi-admin';

type Row = Readonly<Record<string, unknown>>;

/** Strapi never uses cells of these types as the row link, because they have links or menus inside. */
const NEVER_LINKS: ReadonlySet<string> = new Set(['relation', 'media', 'component', 'dynamiczone', 'custom']);

const hasValue = (row: Row, { name }: Pick<ListFieldLayout, 'name'>): boolean => {
  const value = row[name];
  return value !== null && value !== undefined && value !== '';
};

/**
 * Strapi links a row by its first non-empty cell without a custom formatter. If there is none, our first cell must be
 * the link, so that the record can be opened by keyboard.
 */
export const isRowLink = (
  row: Row,
  name: string,
  headers: readonly ListFieldLayout[],
  isOurs: (header: ListFieldLayout) => boolean,
): boolean => {
  const candidates = headers.filter(
    (header) =>
      !NEVER_LINKS.has(header.attribute.type) && header.cellFormatter === undefined && hasValue(row, header),
  );
  return candidates.every(isOurs) && candidates[0]?.name === name;
};
