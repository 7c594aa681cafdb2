import { type Asked, isNoColumn, isObject, leadsToSeveral, modelBehind, type Path } from './schema';

/** `agency.name`, taken apart. */
type Way = readonly string[];

const DIRECTION = /^(?:asc|desc)$/i;

/** The ways in `name:desc,agency.name`; what has no name Strapi passes over. */
const writtenWays = (sort: string, refuse: () => never): readonly Way[] =>
  sort.split(',').flatMap((one) => {
    const [name = '', direction = 'asc', ...more] = one.trim().split(':');
    if (name.trim() === '') return [];
    if (more.length > 0 || !DIRECTION.test(direction)) refuse();
    return [name.split('.')];
  });

/** The ways in `{ agency: { name: 'desc' } }`. */
const nestedWays = (
  sort: Readonly<Record<string, unknown>>,
  refuse: () => never,
  steps: Way = [],
): readonly Way[] =>
  Object.entries(sort).flatMap(([key, value]) => {
    const way = [...steps, ...key.split('.')];
    if (isObject(value)) return nestedWays(value, refuse, way);
    return typeof value === 'string' && DIRECTION.test(value) ? [way] : refuse();
  });

const waysIn = (sort: unknown, refuse: () => never): readonly Way[] => {
  if (sort === undefined || sort === null) return [];
  const items: readonly unknown[] = Array.isArray(sort) ? sort : [sort];
  const texts = items.filter((item) => typeof item === 'string');
  if (texts.length === items.length) return texts.flatMap((text) => writtenWays(text, refuse));
  const objects = items.filter(isObject);
  return objects.length === items.length ? objects.flatMap((one) => nestedWays(one, refuse)) : refuse();
};

/** Only a relation or a part has fields of its own, and only a value has an order; of several there is none. */
const checkSteps = (asked: Asked, uid: string, [step, ...rest]: Way, path: Path): void => {
  const { fieldsOf, refuse, count } = asked;
  if (step === undefined) return;
  const fields = fieldsOf(uid);
  if (isNoColumn(fields, step)) refuse(path);
  const attribute = fields[step];
  if (attribute === undefined) return;
  const model = modelBehind(attribute);
  if ((model === undefined) !== (rest.length === 0)) refuse(path);
  if (model === undefined) return;
  if (leadsToSeveral(attribute)) refuse(path);
  count('steps');
  checkSteps(asked, model, rest, path);
};

/**
 * Refuses an order through a field that leads nowhere or to several, by a relation as a whole, twice by one field, or in
 * another direction than up or down; what does not exist is left to Strapi.
 * @param isWithin of records that are populated: Strapi makes no right statement of an order through a relation there
 */
export const checkSort = (asked: Asked, uid: string, sort: unknown, path: Path, isWithin: boolean): void => {
  const refuse = (): never => asked.refuse(path);
  const ways = waysIn(sort, refuse);
  asked.count('orders', ways.length);
  const names = new Set(ways.map((way) => way.join('.')));
  if (names.size < ways.length) refuse();
  for (const way of ways) {
    if (way.length > 1 && (isWithin || way.includes(''))) refuse();
    checkSteps(asked, uid, way, path);
  }
};
