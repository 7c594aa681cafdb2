import words from './permissionNames.vi.json';

/** A box to tick on a role's page: its own name and those of the groups it stands in, as the server names them. */
export interface NamedAction {
  readonly displayName: string;
  readonly subCategory: string;
  readonly category?: string;
  readonly plugin?: string;
}

const names: Readonly<Record<string, string>> = words;
const named = (name: string): string => (Object.hasOwn(names, name) ? (names[name] ?? name) : name);

/** The action with Vietnamese names. The plugin's name comes behind `plugin::`, which the page cuts off. */
export function inVietnamese<Action extends NamedAction>(action: Action): Action {
  const { displayName, subCategory, category, plugin } = action;
  return {
    ...action,
    displayName: named(displayName),
    subCategory: named(subCategory),
    ...(category === undefined ? {} : { category: named(category) }),
    ...(plugin === undefined ? {} : { plugin: named(plugin) }),
  };
}
