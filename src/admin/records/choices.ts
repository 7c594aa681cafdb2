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
 * The labels of a closed choice; the key itself where we have none. Strapi's screens tell us the field and its keys but
 * not the type they belong to: those two tell which list is meant, since lists that share a field share no set of keys.
 */
export const labelledChoices = (field: string, keys: readonly string[], locale: Locale): Choice[] => {
  const labels = listOf(field, keys, locale);
  return keys.map((value) => ({ value, label: labels[value] ?? value }));
};

export const choiceLabel = (
  value: string,
  { field, keys, locale }: { field: string; keys: readonly string[]; locale: Locale },
): string => listOf(field, keys, locale)[value] ?? value;

/** Whether a closed choice is the one of that type and field: three types have a kind, one day two may have a purpose. */
export const isChoiceOf = (
  type: keyof typeof vietnamese,
  field: string,
  keys: readonly string[],
): boolean => {
  const list: Labels | undefined = LISTS.vi[type]?.[field];
  return list !== undefined && keys.every((key) => key in list);
};

const listOf = (field: string, keys: readonly string[], locale: Locale): Labels =>
  Object.values(LISTS[locale])
    .map((fields) => fields[field])
    .find((list) => list !== undefined && keys.every((key) => key in list)) ?? {};
