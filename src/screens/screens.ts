import type { RecordType } from '../records';
import { CATALOGUE_SCREENS } from './catalogues';
import { RECORD_SCREENS } from './records';
import type { Screen } from './types';

/** The form and the list of each of the ten types. */
export const SCREENS: Readonly<Record<RecordType, Screen>> = { ...CATALOGUE_SCREENS, ...RECORD_SCREENS };
