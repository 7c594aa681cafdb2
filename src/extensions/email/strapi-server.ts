import { guardRoute, type PluginRoutes } from '../adminRoutes';

/** Mail in the server's name is for who sets mail up. */
export default <Plugin extends PluginRoutes>(plugin: Plugin): Plugin => {
  guardRoute(plugin, 'POST', '/', 'plugin::email.settings.read');
  return plugin;
};
