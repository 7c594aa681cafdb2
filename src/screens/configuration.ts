import type { PartScreen, Screen } from './types';

interface EditMetadata {
  label?: string;
  description?: string;
  placeholder?: string;
  /** For a relation: the field shown as the name of the related records. */
  mainField?: string;
  visible?: boolean;
  editable?: boolean;
}

interface ListMetadata {
  label?: string;
  searchable?: boolean;
  sortable?: boolean;
}

interface PlacedField {
  name: string;
  size: number;
}

/** The content manager's stored configuration of a type or component (`plugin_content_manager_configuration_...`). */
export interface Configuration {
  settings: Readonly<Record<string, unknown>>;
  metadatas: Readonly<Record<string, { edit: EditMetadata; list: ListMetadata }>>;
  layouts: { edit: PlacedField[][]; list: string[] };
}

export interface FieldWords {
  label: string;
  description: string;
  placeholder: string;
}

/** By field; fields added by Strapi have a label only. */
export type Words = Readonly<Record<string, FieldWords>>;

/** For each relation field: the field that names the related records. */
export type RelatedTitles = Readonly<Record<string, string>>;

const ROW_WIDTH = 12;
const PAGE_SIZE = 20;

/** Sets labels and hints. A field without an edit form (`id`) has a label in lists only. */
export const setWords = (configuration: Configuration, words: Words): Configuration => ({
  ...configuration,
  metadatas: Object.fromEntries(
    Object.entries(configuration.metadatas).map(([field, metadata]) => {
      const own = words[field];
      if (own === undefined) return [field, metadata];
      const hasForm = Object.keys(metadata.edit).length > 0;
      const edit = hasForm ? { ...metadata.edit, ...own } : metadata.edit;
      return [field, { edit, list: { ...metadata.list, label: own.label } }];
    }),
  ),
});

const toForm = ({ form }: PartScreen): PlacedField[][] =>
  form.map((row) => row.map((name) => ({ name, size: ROW_WIDTH / row.length })));

const isScreen = (screen: PartScreen | Screen): screen is Screen => 'columns' in screen;

const listSettings = ({ sort }: Screen) => ({
  bulkable: true,
  filterable: true,
  searchable: true,
  pageSize: PAGE_SIZE,
  defaultSortBy: sort.by,
  defaultSortOrder: sort.order,
});

/** Sets form, list and sort order. */
export const setLayout = (
  configuration: Configuration,
  screen: PartScreen | Screen,
  relatedTitles: RelatedTitles,
): Configuration => ({
  settings: {
    ...configuration.settings,
    mainField: screen.title,
    ...(isScreen(screen) ? listSettings(screen) : {}),
  },
  metadatas: Object.fromEntries(
    Object.entries(configuration.metadatas).map(([field, { edit, list }]) => {
      const mainField = relatedTitles[field];
      return [field, { edit: mainField === undefined ? edit : { ...edit, mainField }, list }];
    }),
  ),
  layouts: {
    edit: toForm(screen),
    list: isScreen(screen) ? [...screen.columns] : configuration.layouts.list,
  },
});
