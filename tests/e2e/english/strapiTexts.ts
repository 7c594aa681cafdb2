import { createRequire } from 'node:module';
import { inProject } from '../../../scripts/lib/project';

const load = createRequire(inProject('package.json'));

/** The English translations of the installed packages whose screens staff or the administrator see. */
const TRANSLATIONS = [
  '@strapi/admin/dist/admin/admin/src/translations/en.json.js',
  '@strapi/content-manager/dist/admin/translations/en.json.js',
  '@strapi/upload/dist/admin/translations/en.json.js',
  '@strapi/i18n/dist/admin/translations/en.json.js',
  '@strapi/plugin-users-permissions/dist/admin/translations/en.json.js',
];

/** These are the same in Vietnamese. */
const SAME = new Set(['Email', 'Video', 'X', 'Y']);

const read = (file: string): object => {
  const module = load(file) as { default?: object };
  return module.default ?? module;
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const texts = (): Set<string> => {
  const all = TRANSLATIONS.flatMap((file) =>
    Object.values(read(inProject('node_modules', ...file.split('/')))),
  );
  return new Set(all.filter((text): text is string => typeof text === 'string').map(plain));
};

let known: Set<string> | undefined;

/** True when a text is, word for word, one of Strapi's English ones. */
export const isStrapiText = (text: string): boolean => {
  known ??= texts();
  return !SAME.has(plain(text)) && known.has(plain(text));
};
