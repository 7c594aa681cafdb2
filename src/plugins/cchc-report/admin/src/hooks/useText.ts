import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../pluginId';
import type vi from '../translations/vi.json';

/** Every text of the plugin has a key; a key that no translation has does not compile. */
export type TextKey = keyof typeof vi;

type Values = Readonly<Record<string, string | number>>;

/** A text as Strapi's menus and widgets take it. */
export const message = (key: TextKey): { id: string; defaultMessage: string } => ({
  id: `${PLUGIN_ID}.${key}`,
  defaultMessage: key,
});

/** Words a text in the language of the signed-in account. */
export type Text = (key: TextKey, values?: Values) => string;

export const useText = (): Text => {
  const { formatMessage } = useIntl();
  return useCallback((key, values) => formatMessage(message(key), values), [formatMessage]);
};
