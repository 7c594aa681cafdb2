import { type QueryCheck, isMissingColumn, isObject, isToMany, targetModel, type Path } from './schema';

/** `agency.name`, split. */
type SortPath = readonly string[];

const DIRECTION = /^(?:asc|desc)$/i;

/** Paths in `name:desc,agency.name`; Strapi ignores empty names. */
const parseText = (sort: string, refuse: () => never): readonly SortPath[] =>
  sort.split(',').flatMap((one) => {
    const [name = '', direction = 'asc', ...more] = one.trim().split(':');
    if (name.trim() === '') return [];
    if (more.length > 0 || !DIRECTION.test(direction)) refuse();
    return [name.split('.')];
  });

/** Paths in `{ agency: { name: 'desc' } }`. */
const parseObject = (
  sort: Readonly<Record<string, unknown>>,
  refuse: () => never,
  steps: SortPath = [],
): readonly SortPath[] =>
  Object.entries(sort).flatMap(([key, value]) => {
    const way = [...steps, ...key.split('.')];
    if (isObject(value)) return parseObject(value, refuse, way);
    return typeof value === 'string' && DIRECTION.test(value) ? [way] : refuse();
  });

const parseSort = (sort: unknown, refuse: () => never): readonly SortPath[] => {
  if (sort === undefined || sort === null) return [];
  const items: readonly unknown[] = Array.isArray(sort) ? sort : [sort];
  const texts = items.filter((item) => typeof item === 'string');
  if (texts.length === items.length) return texts.flatMap((text) => parseText(text, refuse));
  const objects = items.filter(isObject);
  return objects.length === items.length ? objects.flatMap((one) => parseObject(one, refuse)) : refuse();
};

/** Only relations and parts have fields, only values can be sorted by, and to-many relations cannot. */
const checkSteps = (asked: QueryCheck, uid: string, [step, ...rest]: SortPath, path: Path): void => {
  const { lookUpFields: fieldsOf, refuse, count } = asked;
  if (step === undefined) return;
  const fields = fieldsOf(uid);
  if (isMissingColumn(fields, step)) refuse(path);
  const attribute = fields[step];
  if (attribute === undefined) return;
  const model = targetModel(attribute);
  if ((model === undefined) !== (rest.length === 0)) refuse(path);
  if (model === undefined) return;
  if (isToMany(attribute)) refuse(path);
  count('steps');
  checkSteps(asked, model, rest, path);
};

/**
 * Refuses to sort through a value or a to-many relation, by a whole relation, twice by one field, or in an unknown
 * direction; unknown fields are left to Strapi.
 * @param isWithin true for populated records, where Strapi builds invalid SQL for a sort through a relation
 */
export const checkSort = (
  asked: QueryCheck,
  uid: string,
  sort: unknown,
  path: Path,
  isWithin: boolean,
): void => {
  const refuse = (): never => asked.refuse(path);
  const ways = parseSort(sort, refuse);
  asked.count('orders', ways.length);
  const names = new Set(ways.map((way) => way.join('.')));
  if (names.size < ways.length) refuse();
  for (const way of ways) {
    if (way.length > 1 && (isWithin || way.includes(''))) refuse();
    checkSteps(asked, uid, way, path);
  }
};
