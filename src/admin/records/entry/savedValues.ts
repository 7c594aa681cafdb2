import { type FormValues, isRelation, relationTo } from '../formValues';
import { type Get, savedRelation } from '../savedRelation';

/**
 * What a saved record says, its relations as the server has them: a form holds only what changed of those. One that cannot
 * be read is none.
 */
export const savedValues = async (
  get: Get,
  record: { uid: string; documentId: string },
  values: FormValues,
): Promise<FormValues> => {
  const fields = Object.keys(values).filter((field) => isRelation(values[field]));
  const read = fields.map(async (field) => {
    const options = await savedRelation(get, { ...record, field }).catch(() => []);
    return [field, relationTo(options)] as const;
  });
  return { ...values, ...Object.fromEntries(await Promise.all(read)) };
};
