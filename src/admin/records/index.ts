import type { StrapiApp } from '@strapi/admin/strapi-admin';
import type { ComponentType } from 'react';
import { ChoiceInput } from './ChoiceInput';
import { DayInput } from './DayInput';
import { setUpEntry } from './entry';
import { setUpEvidenceFiles } from './evidence';
import { COLUMNS_HOOK, FILTERS_HOOK } from '../strapiNames';
import { InstantInput } from './InstantInput';
import { labelColumns } from './listColumns';
import { labelFilters } from './listFilters';
import { TextInput } from './TextInput';
import { WholeNumberInput } from './WholeNumberInput';

/** Strapi accepts any component for a field type and passes its own props. */
const FIELDS = [
  { type: 'string', Component: TextInput as ComponentType },
  { type: 'enumeration', Component: ChoiceInput as ComponentType },
  { type: 'date', Component: DayInput as ComponentType },
  { type: 'datetime', Component: InstantInput as ComponentType },
  { type: 'integer', Component: WholeNumberInput as ComponentType },
];

/**
 * Sets up the content manager: labels of choices and dd/mm/yyyy dates in forms, lists and filters, defaults of new
 * forms, and warnings about duplicates.
 */
export const setUpRecordScreens = (
  app: Pick<StrapiApp, 'addFields' | 'getPlugin' | 'registerHook'>,
): void => {
  app.addFields(FIELDS);
  app.registerHook(COLUMNS_HOOK, labelColumns);
  app.registerHook(FILTERS_HOOK, labelFilters);
  setUpEntry(app);
  setUpEvidenceFiles(app);
};
