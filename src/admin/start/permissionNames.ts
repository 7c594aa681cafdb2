import words from './permissionNames.vi.json';

/** A permission checkbox with its group names, as the server names them. */
export interface NamedAction {
  readonly displayName: string;
  readonly subCategory: string;
  readonly category?: string;
  readonly plugin?: string;
}

const names: Readonly<Record<string, string>> = words;
const translateName = (name: string): string => (Object.hasOwn(names, name) ? (names[name] ?? name) : name);

/** Translates an action's names. The plugin's name follows `plugin::`, which the page cuts off. */
export function translateAction<Action extends NamedAction>(action: Action): Action {
  const { displayName, subCategory, category, plugin } = action;
  return {
    ...action,
    displayName: translateName(displayName),
    subCategory: translateName(subCategory),
    ...(category === undefined ? {} : { category: translateName(category) }),
    ...(plugin === undefined ? {} : { plugin: translateName(plugin) }),
  };
}
