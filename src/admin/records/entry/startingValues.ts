import type { EntryDefaultsAnswer } from '../../../plugins/cchc-report/server/src/contract';
import { type FormValues, isUnset, relationTo } from '../formValues';

type Defaults = EntryDefaultsAnswer['data'];

/**
 * What a new form begins with: of what the last one of a series said, the fields that such records share, then what the
 * server proposes. What the form has already stays.
 */
export const startingValues = (form: FormValues, defaults: Defaults, last: FormValues = {}): FormValues => {
  const proposed: FormValues = {
    ...defaults.values,
    ...Object.fromEntries(
      Object.entries(defaults.related).map(([field, options]) => [field, relationTo(options)]),
    ),
  };
  const shared = Object.fromEntries(
    defaults.kept.flatMap((field) => (isUnset(last[field]) ? [] : [[field, last[field]] as const])),
  );
  const filled = Object.entries(form).filter(([, value]) => !isUnset(value));
  return { ...form, ...proposed, ...shared, ...Object.fromEntries(filled) };
};
