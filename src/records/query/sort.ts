import { type FieldsOf, isObject, modelBehind, type Path, type Refuse } from './schema';

/** `name`, `agency.name`: only a relation or a part has fields of its own, and only a value has an order. */
const checkSteps = (
  fieldsOf: FieldsOf,
  uid: string,
  [step, ...rest]: readonly string[],
  path: Path,
  refuse: Refuse,
): void => {
  const attribute = step === undefined ? undefined : fieldsOf(uid)[step];
  if (attribute === undefined) return;
  const model = modelBehind(attribute);
  if ((model === undefined) !== (rest.length === 0)) refuse(path);
  if (model !== undefined) checkSteps(fieldsOf, model, rest, path, refuse);
};

/** The same of a whole way; one with a step that has no name, as `agency..name`, is none that Strapi can go. */
const checkWay = (
  fieldsOf: FieldsOf,
  uid: string,
  steps: readonly string[],
  path: Path,
  refuse: Refuse,
): void => {
  if (steps.length > 1 && steps.includes('')) refuse(path);
  checkSteps(fieldsOf, uid, steps, path, refuse);
};

/** Refuses an order through a field that leads nowhere, or by a relation as a whole; what does not exist is left to Strapi. */
export const checkSort = (
  fieldsOf: FieldsOf,
  uid: string,
  sort: unknown,
  path: Path,
  refuse: Refuse,
  steps: readonly string[] = [],
): void => {
  if (Array.isArray(sort)) {
    sort.forEach((one: unknown) => checkSort(fieldsOf, uid, one, path, refuse, steps));
  } else if (isObject(sort)) {
    for (const [key, value] of Object.entries(sort)) {
      const names = [...steps, ...key.split('.')];
      if (isObject(value)) checkSort(fieldsOf, uid, value, path, refuse, names);
      else checkWay(fieldsOf, uid, names, path, refuse);
    }
  } else if (typeof sort === 'string') {
    for (const one of sort.split(',')) {
      const [name = ''] = one.trim().split(':');
      checkWay(fieldsOf, uid, [...steps, ...name.split('.')], path, refuse);
    }
  }
};
