import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, recordTypeOf, uidOf } from '../records';
import { type Configuration, type RelatedTitles, withLayout, withWords, type Words } from './configuration';
import { PART_SCREENS, type PartUid } from './parts';
import { SCREENS } from './screens';
import type { PartScreen, Screen } from './types';
import { partWords, typeWords } from './words';

interface Model {
  uid: string;
  attributes: Readonly<Record<string, { type: string; target?: string }>>;
}

/** The part of Strapi's content manager that reads and writes what it knows of one content type or component. */
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

interface Wanted {
  model: Model;
  configurations: Configurations;
  words: Words;
  screen: PartScreen | Screen;
}

/** What of ours was last written, by content type or component: an administrator's own changes since then stay. */
type Applied = Record<string, { words: string; layout: string }>;

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const relatedTitles = ({ attributes }: Model): RelatedTitles =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([field, { target }]) => {
      const type = recordTypeOf(target ?? '');
      return type === undefined ? [] : [[field, SCREENS[type].title]];
    }),
  );

const wantedScreens = (strapi: Core.Strapi): Wanted[] => {
  const contentTypes: ContentTypes = strapi.plugin('content-manager').service('content-types');
  const components: Components = strapi.plugin('content-manager').service('components');
  const types = RECORD_TYPES.map((type) => ({
    model: contentTypes.findContentType(uidOf(type)),
    configurations: contentTypes,
    words: typeWords(type),
    screen: SCREENS[type],
  }));
  const parts = (Object.keys(PART_SCREENS) as PartUid[]).map((uid) => ({
    model: components.findComponent(uid),
    configurations: components,
    words: partWords(uid),
    screen: PART_SCREENS[uid],
  }));
  return [...types, ...parts];
};

const applyOne = async ({ model, configurations, words, screen }: Wanted, applied: Applied) => {
  const titles = relatedTitles(model);
  const now = { words: hashOf(words), layout: hashOf([screen, titles]) };
  const last = applied[model.uid];
  if (last?.words === now.words && last.layout === now.layout) return now;
  const found = await configurations.findConfiguration(model);
  const worded = last?.words === now.words ? found : withWords(found, words);
  const laid = last?.layout === now.layout ? worded : withLayout(worded, screen, titles);
  await configurations.updateConfiguration(model, laid);
  return now;
};

/**
 * Gives the content manager the Vietnamese words, forms and lists of our types and components. Each is written when our
 * version of it differs from the one written last: what an administrator rearranged stays until we ship another.
 */
export const applyScreens = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'cchc', key: 'screens' });
  const applied = ((await store.get()) ?? {}) as Applied;
  const now: Applied = {};
  for (const wanted of wantedScreens(strapi)) now[wanted.model.uid] = await applyOne(wanted, applied);
  if (hashOf(now) !== hashOf(applied)) await store.set({ value: now });
};
