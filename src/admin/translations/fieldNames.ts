import labels from '../../records/labels.vi.json';
import shared from './sharedFields.vi.json';

/** Where Strapi names a field by its key, as beside the records to be published together. */
const KEY = '{field}';

/** Each field by its label; one that bears another label in each type, by a word that suits them all. */
const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.values(labels.fields).flatMap((fields) =>
      Object.entries(fields).map(([field, label]) => [field.split('.').at(-1) ?? field, label]),
    ),
  ),
  ...shared,
};

const choice = Object.entries(names)
  .map(([field, label]) => `${field} {${label}}`)
  .join(' ');

/** The messages with the label of a field in the place of its key. */
export const namingFields = (messages: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(messages).map(([id, text]) => [
      id,
      id.endsWith('.withField') ? text.replace(KEY, `{field, select, ${choice} other {${KEY}}}`) : text,
    ]),
  );
