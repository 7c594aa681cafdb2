import type { StrapiApp } from '@strapi/admin/strapi-admin';
import type { ComponentType } from 'react';
import { ChoiceInput } from './ChoiceInput';
import { DayInput } from './DayInput';
import { setUpEntry } from './entry';
import { COLUMNS_HOOK, FILTERS_HOOK } from './hooks';
import { InstantInput } from './InstantInput';
import { labelColumns } from './listColumns';
import { labelFilters } from './listFilters';
import { TextInput } from './TextInput';
import { WholeNumberInput } from './WholeNumberInput';

/** Strapi takes any component for a field's type and gives it the props of its own. */
const FIELDS = [
  { type: 'string', Component: TextInput as ComponentType },
  { type: 'enumeration', Component: ChoiceInput as ComponentType },
  { type: 'date', Component: DayInput as ComponentType },
  { type: 'datetime', Component: InstantInput as ComponentType },
  { type: 'integer', Component: WholeNumberInput as ComponentType },
];

/**
 * Shows closed choices by their labels and dates as dd/mm/yyyy in the content manager's forms, lists and filters; lets a
 * new form begin with what is known, and says what stands in it is there already.
 */
export const setUpRecordScreens = (
  app: Pick<StrapiApp, 'addFields' | 'getPlugin' | 'registerHook'>,
): void => {
  app.addFields(FIELDS);
  app.registerHook(COLUMNS_HOOK, labelColumns);
  app.registerHook(FILTERS_HOOK, labelFilters);
  setUpEntry(app);
};
