import systemFields from '../../screens/systemFields.vi.json';

interface Context {
  body?: { data?: { contentType?: { metadatas?: { documentId?: { list: { label: string } } } } } };
}

interface Controller {
  findContentTypeConfiguration(context: Context): Promise<void>;
}

interface ContentManager {
  controllers: { 'content-types': Controller };
}

/** Strapi's controller writes the label of `documentId` itself, whatever is stored: it is said in Vietnamese after it. */
export default (plugin: ContentManager): ContentManager => {
  const { controllers } = plugin;
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
