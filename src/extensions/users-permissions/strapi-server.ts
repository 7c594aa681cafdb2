interface UsersPermissions {
  contentTypes: { user: { schema: { pluginOptions?: Record<string, unknown> } } };
}

/** Staff are Strapi's administrators and portals use API tokens: accounts of this plugin are nobody's to fill in. */
export default (plugin: UsersPermissions): UsersPermissions => {
  const { schema } = plugin.contentTypes.user;
  schema.pluginOptions = {
    ...schema.pluginOptions,
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  };
  return plugin;
};
