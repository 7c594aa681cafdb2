import { guardRoute, type PluginRoutes } from '../adminRoutes';

/** Limits the language settings to those who manage languages. */
export default <Plugin extends PluginRoutes>(plugin: Plugin): Plugin => {
  guardRoute(plugin, 'PUT', '/settings', 'plugin::i18n.locale.update');
  return plugin;
};
