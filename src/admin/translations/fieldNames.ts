import labels from '../../records/labels.vi.json';
import shared from './sharedFields.vi.json';

/** Placeholder for a field's key in Strapi's messages, as in bulk publishing. */
const KEY = '{field}';

/** Labels by field; fields whose label differs between types have a common word. */
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

/** Replaces the key of a field by its label in messages. */
export const insertFieldLabels = (messages: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(messages).map(([id, text]) => [
      id,
      id.endsWith('.withField') ? text.replace(KEY, `{field, select, ${choice} other {${KEY}}}`) : text,
    ]),
  );
