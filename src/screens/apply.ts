import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, findRecordType, recordUid } from '../records';
import { type Configuration, type RelatedTitles, setLayout, setWords, type Words } from './configuration';
import { PART_SCREENS, type PartUid, SCREENS } from './screens';
import type { PartScreen, Screen } from './types';
import { getPartWords, getTypeWords } from './words';

interface Model {
  uid: string;
  attributes: Readonly<Record<string, { type: string; target?: string }>>;
}

/** The content manager's service that reads and writes the screen configuration of a type or component. */
interface Configurations {
  findConfiguration(model: Model): Promise<Configuration>;
  updateConfiguration(model: Model, configuration: Configuration): Promise<unknown>;
}

interface ContentTypes extends Configurations {
  findContentType(uid: string): Model;
}

interface Components extends Configurations {
  findComponent(uid: string): Model;
}

interface WantedScreen {
  model: Model;
  configurations: Configurations;
  words: Words;
  screen: PartScreen | Screen;
}

/** Hashes of what was last written, by type or component, so that an administrator's later changes are kept. */
type Applied = Record<string, { words: string; layout: string }>;

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const findRelatedTitles = ({ attributes }: Model): RelatedTitles =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([field, { target }]) => {
      const type = findRecordType(target ?? '');
      return type === undefined ? [] : [[field, SCREENS[type].title]];
    }),
  );

const listScreens = (strapi: Core.Strapi): WantedScreen[] => {
  const contentTypes: ContentTypes = strapi.plugin('content-manager').service('content-types');
  const components: Components = strapi.plugin('content-manager').service('components');
  const types = RECORD_TYPES.map((type) => ({
    model: contentTypes.findContentType(recordUid(type)),
    configurations: contentTypes,
    words: getTypeWords(type),
    screen: SCREENS[type],
  }));
  const parts = (Object.keys(PART_SCREENS) as PartUid[]).map((uid) => ({
    model: components.findComponent(uid),
    configurations: components,
    words: getPartWords(uid),
    screen: PART_SCREENS[uid],
  }));
  return [...types, ...parts];
};

const applyOne = async ({ model, configurations, words, screen }: WantedScreen, applied: Applied) => {
  const titles = findRelatedTitles(model);
  const now = { words: hash(words), layout: hash([screen, titles]) };
  const last = applied[model.uid];
  if (last?.words === now.words && last.layout === now.layout) return now;
  const found = await configurations.findConfiguration(model);
  const worded = last?.words === now.words ? found : setWords(found, words);
  const laid = last?.layout === now.layout ? worded : setLayout(worded, screen, titles);
  await configurations.updateConfiguration(model, laid);
  return now;
};

/**
 * Configures the content manager's forms, lists and Vietnamese labels for our types and components. Each is written
 * only if our version changed since the last start, so an administrator's changes last until then.
 */
export const applyScreens = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'cchc', key: 'screens' });
  const applied = ((await store.get()) ?? {}) as Applied;
  const now: Applied = {};
  for (const wanted of listScreens(strapi)) now[wanted.model.uid] = await applyOne(wanted, applied);
  if (hash(now) !== hash(applied)) await store.set({ value: now });
};
