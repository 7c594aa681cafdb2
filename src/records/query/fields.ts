import { type Asked, isNoColumn, type Path } from './schema';

const namesIn = (fields: unknown): readonly string[] => {
  const items: unknown[] = Array.isArray(fields) ? fields : [fields];
  return items.flatMap((item) => (typeof item === 'string' ? item.split(',') : []));
};

/** Refuses fields without a name, and those that only JavaScript or Strapi knows; other names that do not exist are left to Strapi. */
export const checkFields = ({ fieldsOf, refuse }: Asked, uid: string, fields: unknown, path: Path): void => {
  for (const written of namesIn(fields)) {
    const name = written.trim();
    if (name === '' || name in Object.prototype || isNoColumn(fieldsOf(uid), name)) refuse(path);
  }
};
