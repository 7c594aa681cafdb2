import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../pluginId';
import type vi from '../translations/vi.json';

/** Keys of the plugin's texts; an unknown key does not compile. */
export type TextKey = keyof typeof vi;

type Values = Readonly<Record<string, string | number>>;

/** A text in the shape of Strapi's menus and widgets. */
export const message = (key: TextKey): { id: string; defaultMessage: string } => ({
  id: `${PLUGIN_ID}.${key}`,
  defaultMessage: key,
});

/** Formats a text in the user's language. */
export type Text = (key: TextKey, values?: Values) => string;

export const useText = (): Text => {
  const { formatMessage } = useIntl();
  return useCallback((key, values) => formatMessage(message(key), values), [formatMessage]);
};
