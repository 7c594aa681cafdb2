import { InputRenderer, type Filters } from '@strapi/admin/strapi-admin';
import type { InjectableListViewFilter } from '@strapi/content-manager/strapi-admin';
import { createAddressOptions } from './addressOptions';
import { labelChoices } from './choices';
import { toLocale, type Locale } from './locale';
import { DayInput } from './DayInput';
import { formatDay, formatInstant } from './dates';
import { InstantInput } from './InstantInput';
import { isPlainNumber } from './plainNumbers';
import { PlainNumberInput } from './WholeNumberInput';
import { getWords } from './words';

/** The admin's language outside React, from the page's `lang`. */
const readLocale = (): Locale => toLocale(document.documentElement.lang);

interface ListFilters {
  displayedFilters: InjectableListViewFilter[];
}

/**
 * Operators with words that suit days and times, limited to those that the active filter words alike. For dates
 * Strapi also offers "is greater than" and "contains", which PostgreSQL refuses.
 */
const listOperators = (kind: 'dayOperators' | 'instantOperators', locale: Locale) =>
  Object.entries(getWords(locale)[kind]).map(([value, label]) => ({ value, label }));

/**
 * Labels choices and formats dates in a list's filters. Strapi looks up the label of an active filter only for
 * filters with a custom input, so each gets one.
 */
export const labelFilters = <Args extends ListFilters>(args: Args): Args => {
  const locale = readLocale();
  return { ...args, displayedFilters: args.displayedFilters.map((filter) => labelFilter(filter, locale)) };
};

const address = (): string => window.location.search;

const labelFilter = (filter: InjectableListViewFilter, locale: Locale): InjectableListViewFilter => {
  if (filter.input !== undefined) return filter;
  switch (filter.mainField?.type ?? filter.type) {
    case 'enumeration':
      return { ...filter, input: ChoiceFilter, options: labelOptions(filter, locale) };
    case 'boolean':
      return { ...filter, input: ChoiceFilter, options: createYesNoOptions(locale) };
    case 'date':
      return {
        ...filter,
        input: DayFilter,
        operators: listOperators('dayOperators', locale),
        options: createAddressOptions(formatDay, address),
      };
    case 'datetime':
      return {
        ...filter,
        input: InstantFilter,
        operators: listOperators('instantOperators', locale),
        options: createAddressOptions(formatInstant, address),
      };
    case 'integer':
      return isPlainNumber(filter.name)
        ? { ...filter, input: PlainNumberFilter, options: createAddressOptions(String, address) }
        : filter;
    default:
      return filter;
  }
};

type Option = { value: string; label?: string };

const toOptions = ({ options = [] }: Pick<InjectableListViewFilter, 'options'>): Option[] =>
  options.map((option) => (typeof option === 'string' ? { value: option } : option));

/** Options labelled by Strapi, such as the status, keep their labels. */
const labelOptions = (filter: InjectableListViewFilter, locale: Locale): Option[] => {
  const options = toOptions(filter);
  const labelled = labelChoices(
    filter.name,
    options.map(({ value }) => value),
    locale,
  );
  return options.map((option, index) => {
    const label = labelled[index]?.label;
    return label === undefined || label === option.value ? option : { ...option, label };
  });
};

const createYesNoOptions = (locale: Locale): Option[] => {
  const { yes, no } = getWords(locale);
  return [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ];
};

const ChoiceFilter = ({ name, options, 'aria-label': label }: Filters.ValueInputProps) => (
  <InputRenderer
    type="enumeration"
    name={name}
    aria-label={label}
    options={toOptions({ ...(options && { options }) })}
  />
);

const DayFilter = ({ name, 'aria-label': label }: Filters.ValueInputProps) => (
  <DayInput name={name} aria-label={label} wrongAs="nothing" />
);

const InstantFilter = ({ name, 'aria-label': label }: Filters.ValueInputProps) => (
  <InstantInput name={name} aria-label={label} />
);

const PlainNumberFilter = ({ name, 'aria-label': label }: Filters.ValueInputProps) => (
  <PlainNumberInput name={name} aria-label={label} />
);
