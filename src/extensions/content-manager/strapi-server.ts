import systemFields from '../../screens/systemFields.vi.json';
import { guardRoute, type PluginRoutes } from '../adminRoutes';

interface Context {
  body?: { data?: { contentType?: { metadatas?: { documentId?: { list: { label: string } } } } } };
}

interface Controller {
  findContentTypeConfiguration(context: Context): Promise<void>;
}

interface ContentManager extends PluginRoutes {
  controllers: { 'content-types': Controller };
}

const COMPONENT_FORM = '/components/:uid/configuration';
const MAY_ARRANGE_COMPONENTS = 'plugin::content-manager.components.configure-layout';

/**
 * Translates the label of `documentId`, which Strapi's controller hard-codes, and limits changes of a component's
 * form, which affect everybody, to those with permission.
 */
export default (plugin: ContentManager): ContentManager => {
  const { controllers } = plugin;
  guardRoute(plugin, 'PUT', COMPONENT_FORM, MAY_ARRANGE_COMPONENTS);
  const controller = controllers['content-types'];
  const findContentTypeConfiguration = async (context: Context): Promise<void> => {
    await controller.findContentTypeConfiguration(context);
    const documentId = context.body?.data?.contentType?.metadatas?.documentId;
    if (documentId !== undefined) documentId.list.label = systemFields.documentId;
  };
  return {
    ...plugin,
    controllers: { ...controllers, 'content-types': { ...controller, findContentTypeConfiguration } },
  };
};
