import { isObject, type Path, type Refuse } from './schema';

const COUNTS = ['page', 'pageSize', 'start', 'limit'] as const;
/** A whole number that no column is too small for; what is out of bounds Strapi draws to them. */
const COUNT = /^-?\d{1,9}$/;

/** Refuses pages that are no whole numbers: Strapi answers such a request with another page than it was asked for. */
export const checkPagination = (pagination: unknown, path: Path, refuse: Refuse): void => {
  if (pagination === undefined) return;
  if (!isObject(pagination)) return refuse(path);
  for (const name of COUNTS) {
    const value = pagination[name];
    if (value !== undefined && !COUNT.test(String(value))) refuse([...path, name]);
  }
};
