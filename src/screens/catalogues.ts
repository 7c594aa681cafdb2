import type agency from '../api/agency/content-types/agency/schema.json';
import type channel from '../api/channel/content-types/channel/schema.json';
import type sector from '../api/sector/content-types/sector/schema.json';
import type { FieldOf, Screen } from './types';

/** The screens of the three catalogues, which an administrator keeps. */
export const CATALOGUE_SCREENS = {
  agency: {
    title: 'name',
    form: [
      ['name'],
      ['shortName', 'placeName'],
      ['level', 'superior'],
      ['validFrom', 'validTo'],
      ['successor', 'slug'],
    ],
    columns: ['name', 'shortName', 'level', 'validFrom', 'validTo'],
    sort: { by: 'name', order: 'ASC' },
  } satisfies Screen<FieldOf<typeof agency>>,
  sector: {
    title: 'name',
    form: [['name'], ['slug']],
    columns: ['name', 'slug', 'updatedAt'],
    sort: { by: 'name', order: 'ASC' },
  } satisfies Screen<FieldOf<typeof sector>>,
  channel: {
    title: 'name',
    form: [['name'], ['class', 'unit'], ['slug']],
    columns: ['name', 'class', 'unit', 'updatedAt'],
    sort: { by: 'name', order: 'ASC' },
  } satisfies Screen<FieldOf<typeof channel>>,
} as const;
