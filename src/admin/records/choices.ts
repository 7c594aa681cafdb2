import english from '../../records/choices.en.json';
import vietnamese from '../../records/choices.vi.json';
import type { Locale } from './locale';

type Labels = Readonly<Record<string, string>>;
type Lists = Readonly<Record<string, Readonly<Record<string, Labels>>>>;

const LISTS: Readonly<Record<Locale, Lists>> = { vi: vietnamese, en: english };

export interface Choice {
  value: string;
  label: string;
}

/**
 * Labels of an enumeration; a key without a label is shown unchanged. Strapi passes the field and its keys but not
 * the type; both together identify the list, since lists of the same field never share all keys.
 */
export const labelChoices = (field: string, keys: readonly string[], locale: Locale): Choice[] => {
  const labels = findLabels(field, keys, locale);
  return keys.map((value) => ({ value, label: labels[value] ?? value }));
};

export const choiceLabel = (
  value: string,
  { field, keys, locale }: { field: string; keys: readonly string[]; locale: Locale },
): string => findLabels(field, keys, locale)[value] ?? value;

/** True if an enumeration is the one of this type and field: several types may have a field of the same name. */
export const isFieldChoice = (
  type: keyof typeof vietnamese,
  field: string,
  keys: readonly string[],
): boolean => {
  const list: Labels | undefined = LISTS.vi[type]?.[field];
  return list !== undefined && keys.every((key) => key in list);
};

const findLabels = (field: string, keys: readonly string[], locale: Locale): Labels =>
  Object.values(LISTS[locale])
    .map((fields) => fields[field])
    .find((list) => list !== undefined && keys.every((key) => key in list)) ?? {};
