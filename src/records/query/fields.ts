import type { Path, Refuse } from './schema';

const namesIn = (fields: unknown): readonly string[] => {
  const items: unknown[] = Array.isArray(fields) ? fields : [fields];
  return items.flatMap((item) => (typeof item === 'string' ? item.split(',') : []));
};

/** Refuses fields without a name, and those that only JavaScript knows; other names that do not exist are left to Strapi. */
export const checkFields = (fields: unknown, path: Path, refuse: Refuse): void => {
  if (namesIn(fields).some((name) => name.trim() === '' || name.trim() in Object.prototype)) refuse(path);
};
