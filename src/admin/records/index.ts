import type { StrapiApp } from '@strapi/admin/strapi-admin';
import type { ComponentType } from 'react';
import { ChoiceInput } from './ChoiceInput';
import { DayInput } from './DayInput';
import { COLUMNS_HOOK, FILTERS_HOOK } from './hooks';
import { InstantInput } from './InstantInput';
import { labelColumns } from './listColumns';
import { labelFilters } from './listFilters';
import { WholeNumberInput } from './WholeNumberInput';

/** Strapi takes any component for a field's type and gives it the props of its own. */
const FIELDS = [
  { type: 'enumeration', Component: ChoiceInput as ComponentType },
  { type: 'date', Component: DayInput as ComponentType },
  { type: 'datetime', Component: InstantInput as ComponentType },
  { type: 'integer', Component: WholeNumberInput as ComponentType },
];

/** Shows closed choices by their labels and dates as dd/mm/yyyy in the content manager's forms, lists and filters. */
export const setUpRecordScreens = (app: Pick<StrapiApp, 'addFields' | 'registerHook'>): void => {
  app.addFields(FIELDS);
  app.registerHook(COLUMNS_HOOK, labelColumns);
  app.registerHook(FILTERS_HOOK, labelFilters);
};
