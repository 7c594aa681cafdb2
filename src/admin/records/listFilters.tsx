import { InputRenderer, type Filters } from '@strapi/admin/strapi-admin';
import type { InjectableListViewFilter } from '@strapi/content-manager/strapi-admin';
import { addressOptions } from './addressOptions';
import { labelledChoices } from './choices';
import { currentLocale } from './currentLocale';
import { DayInput } from './DayInput';
import { shownDay, shownInstant } from './dates';
import { InstantInput } from './InstantInput';
import type { Locale } from './locale';
import { isPlainNumber } from './plainNumbers';
import { PlainNumberInput } from './WholeNumberInput';
import { wordsIn } from './words';

interface ListFilters {
  displayedFilters: InjectableListViewFilter[];
}

/**
 * By words that suit days and times, and by no more of them than the active filter words alike: of a date Strapi also
 * offers "is greater than", and "contains", which PostgreSQL refuses.
 */
const operators = (kind: 'dayOperators' | 'instantOperators', locale: Locale) =>
  Object.entries(wordsIn(locale)[kind]).map(([value, label]) => ({ value, label }));

/**
 * The filters of a list with closed choices by their labels and dates day first. Strapi looks the value of an active
 * filter up among its options only when the filter has an input of its own, so each has one.
 */
export const labelFilters = <Args extends ListFilters>(args: Args): Args => {
  const locale = currentLocale();
  return { ...args, displayedFilters: args.displayedFilters.map((filter) => labelFilter(filter, locale)) };
};

const address = (): string => window.location.search;

const labelFilter = (filter: InjectableListViewFilter, locale: Locale): InjectableListViewFilter => {
  if (filter.input !== undefined) return filter;
  switch (filter.mainField?.type ?? filter.type) {
    case 'enumeration':
      return { ...filter, input: ChoiceFilter, options: labelOptions(filter, locale) };
    case 'boolean':
      return { ...filter, input: ChoiceFilter, options: yesOrNo(locale) };
    case 'date':
      return {
        ...filter,
        input: DayFilter,
        operators: operators('dayOperators', locale),
        options: addressOptions(shownDay, address),
      };
    case 'datetime':
      return {
        ...filter,
        input: InstantFilter,
        operators: operators('instantOperators', locale),
        options: addressOptions(shownInstant, address),
      };
    case 'integer':
      return isPlainNumber(filter.name)
        ? { ...filter, input: PlainNumberFilter, options: addressOptions(String, address) }
        : filter;
    default:
      return filter;
  }
};

type Option = { value: string; label?: string };

const optionsOf = ({ options = [] }: Pick<InjectableListViewFilter, 'options'>): Option[] =>
  options.map((option) => (typeof option === 'string' ? { value: option } : option));

/** Options that Strapi labelled itself, as those of the status, keep their labels. */
const labelOptions = (filter: InjectableListViewFilter, locale: Locale): Option[] => {
  const options = optionsOf(filter);
  const labelled = labelledChoices(
    filter.name,
    options.map(({ value }) => value),
    locale,
  );
  return options.map((option, index) => {
    const label = labelled[index]?.label;
    return label === undefined || label === option.value ? option : { ...option, label };
  });
};

const yesOrNo = (locale: Locale): Option[] => {
  const { yes, no } = wordsIn(locale);
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
    options={optionsOf({ ...(options && { options }) })}
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
