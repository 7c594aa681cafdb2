import { types } from '../../records/labels.vi.json';
import words from './apiNames.vi.json';

type Words = Readonly<Record<string, string>>;

/** The screens on which the rights of a token or of a role of the portal are ticked. */
const SCREENS = ['/settings/api-tokens/', '/settings/users-permissions/roles/'];

const PARTS: Words = {
  ...Object.fromEntries(Object.entries(types).map(([type, name]) => [type.replaceAll('-', ' '), name])),
  ...words.parts,
};
const ACTIONS: Words = words.actions;

const SUBTITLE = new RegExp(
  `^${words.subtitle.replaceAll('.', '\\.').replace('{name}', '(?:api|plugin)::([\\w-]+)')}$`,
  'u',
);

const lookUp = (texts: Words, key: string): string | undefined =>
  Object.hasOwn(texts, key) ? texts[key] : undefined;

/** A part of the API as Strapi writes it: "Official-document", "procedure-change". */
const namePart = (text: string): string | undefined => lookUp(PARTS, text.replaceAll('-', ' ').toLowerCase());

/**
 * The Vietnamese name of a part of the API or of an action on it, which Strapi shows by the names of the code; undefined
 * for other texts and on other screens.
 * @param path the path of the page
 */
export function translateApiName(text: string, path: string): string | undefined {
  if (!SCREENS.some((screen) => path.includes(screen))) return undefined;
  const [, part] = SUBTITLE.exec(text) ?? [];
  if (part !== undefined) return words.subtitle.replace('{name}', namePart(part) ?? part);
  return lookUp(ACTIONS, text) ?? namePart(text);
}
