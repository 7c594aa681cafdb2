import type { ListFieldLayout } from '@strapi/content-manager/strapi-admin';

type Row = Readonly<Record<string, unknown>>;

/** Cells of these have links or menus of their own, so Strapi makes none of them the link to the record. */
const NEVER_LINKS: ReadonlySet<string> = new Set(['relation', 'media', 'component', 'dynamiczone', 'custom']);

const isWritten = (row: Row, { name }: Pick<ListFieldLayout, 'name'>): boolean => {
  const value = row[name];
  return value !== null && value !== undefined && value !== '';
};

/**
 * Strapi links a row by its first written cell that nobody else draws. Where it finds none, the first one that we draw
 * must be the link, else the record could not be opened by the keyboard.
 */
export const linksRow = (
  row: Row,
  name: string,
  headers: readonly ListFieldLayout[],
  isOurs: (header: ListFieldLayout) => boolean,
): boolean => {
  const candidates = headers.filter(
    (header) =>
      !NEVER_LINKS.has(header.attribute.type) && header.cellFormatter === undefined && isWritten(row, header),
  );
  return candidates.every(isOurs) && candidates[0]?.name === name;
};
