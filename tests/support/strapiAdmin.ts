import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

export type Dictionary = Readonly<Record<string, string>>;

/** One package of Strapi's admin, as installed. */
export interface AdminPackage {
  readonly name: string;
  /** The prefix that Strapi adds to the keys of the package's dictionaries; empty for the admin itself. */
  readonly prefix: string;
  readonly sources: string;
  readonly dictionaries: string;
}

const load = createRequire(resolve('package.json'));
const STRAPI = resolve(dirname(load.resolve('@strapi/strapi/package.json')), '..');

/** The package of that folder under `@strapi`; its keys are prefixed with the plugin's name. */
function adminPackage(name: string, folder: string = name): AdminPackage {
  const sources = join(STRAPI, folder, 'dist/admin');
  return { name, prefix: `${name}.`, sources, dictionaries: join(sources, 'translations') };
}

/** Strapi's admin itself, whose keys have no prefix. */
const STRAPI_ADMIN: AdminPackage = {
  name: 'admin',
  prefix: '',
  sources: join(STRAPI, 'admin/dist/admin/admin/src'),
  dictionaries: join(STRAPI, 'admin/dist/admin/admin/src/translations'),
};

/** The packages whose screens staff or the administrator of a Community installation reach. */
export const COVERED: readonly AdminPackage[] = [
  STRAPI_ADMIN,
  adminPackage('content-manager'),
  adminPackage('upload'),
  adminPackage('i18n'),
  adminPackage('users-permissions', 'plugin-users-permissions'),
  adminPackage('email'),
];

/** The texts that Strapi ships for the package in one language, by full key; none where it ships no such file. */
export function dictionaryOf({ prefix, dictionaries }: AdminPackage, language: 'en' | 'vi'): Dictionary {
  const file = join(dictionaries, `${language}.json.js`);
  if (!existsSync(file)) return {};
  const loaded: Dictionary | { readonly default: Dictionary } = load(file);
  const texts = typeof loaded.default === 'object' ? loaded.default : loaded;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [prefix + key, text]));
}

/** The texts that Strapi ships for all these packages in one language, by full key. */
export function dictionariesOf(packages: readonly AdminPackage[], language: 'en' | 'vi'): Dictionary {
  return Object.fromEntries(packages.flatMap((one) => Object.entries(dictionaryOf(one, language))));
}

/** One module of a package's admin half. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export function sourcesOf({ sources }: AdminPackage): readonly Source[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mjs') && !/(^|\/)translations\//.test(file))
    .map((file) => join(sources, file))
    .map((file) => ({ path: relative(STRAPI, file), text: readFileSync(file, 'utf8') }));
}

/** A message that a module asks for by a key written out in it. */
export interface Use {
  readonly key: string;
  readonly path: string;
}

const TEXT = `(?:'(?:[^'\\\\\\n]|\\\\.)*'|"(?:[^"\\\\\\n]|\\\\.)*"|\`[^\`$]*\`)`;
/** `id: 'key', defaultMessage:`, and `id: getTranslation('key'), defaultMessage:` where the plugin's prefix is added. */
const MESSAGE = new RegExp(`\\bid:\\s*(?:(get\\w+|prefix\\w*)\\()?(${TEXT})\\)?,\\s*defaultMessage:`, 'g');

/** The messages that the package's code asks for. A key put together at run time is not seen. */
export function usesOf(admin: AdminPackage): readonly Use[] {
  return sourcesOf(admin).flatMap(({ path, text }) =>
    [...text.matchAll(MESSAGE)].map(([, prefixing, quoted = '']) => {
      const key = quoted.slice(1, -1);
      return { key: prefixing === undefined ? key : admin.prefix + key, path };
    }),
  );
}
