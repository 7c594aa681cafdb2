import { guardRoute, type PluginRoutes } from '../adminRoutes';

/** The settings of languages are for who keeps the languages. */
export default <Plugin extends PluginRoutes>(plugin: Plugin): Plugin => {
  guardRoute(plugin, 'PUT', '/settings', 'plugin::i18n.locale.update');
  return plugin;
};
