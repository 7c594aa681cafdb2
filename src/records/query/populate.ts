import { type Asked, type FieldsOf, isFile, isObject, modelBehind, type Path } from './schema';

/** `plan.file`, `plan.file.related`: how far a written path leads, and whether it goes on beyond a file. */
const leadsBeyondFile = (
  fieldsOf: FieldsOf,
  uid: string,
  [step = '', ...rest]: readonly string[],
): boolean => {
  const attribute = fieldsOf(uid)[step];
  if (attribute === undefined || rest.length === 0) return false;
  if (isFile(attribute)) return true;
  const model = modelBehind(attribute);
  return model !== undefined && leadsBeyondFile(fieldsOf, model, rest);
};

const writtenPaths = (populate: unknown): readonly string[] => {
  if (typeof populate === 'string') return populate.split(',');
  const items: unknown[] = Array.isArray(populate) ? populate : [];
  return items.flatMap((item) => (typeof item === 'string' ? item.split(',') : []));
};

/**
 * Nothing is populated through a file: Strapi would show whatever has the file, the drafts among it, and to whoever asks.
 * @param within looks through what is asked of the records of a relation
 */
export const checkPopulate = (
  { fieldsOf, refuse }: Asked,
  uid: string,
  populate: unknown,
  path: Path,
  within: (model: string, nested: unknown, path: Path) => void,
): void => {
  for (const written of writtenPaths(populate))
    if (leadsBeyondFile(fieldsOf, uid, written.trim().split('.'))) refuse(path);
  if (!isObject(populate)) return;
  const fields = fieldsOf(uid);
  for (const [name, nested] of Object.entries(populate)) {
    const attribute = fields[name];
    if (attribute === undefined) continue;
    const at = [...path, name];
    if (isFile(attribute) && isObject(nested) && 'populate' in nested) refuse([...at, 'populate']);
    const model = modelBehind(attribute);
    if (model !== undefined) within(model, nested, at);
  }
};
