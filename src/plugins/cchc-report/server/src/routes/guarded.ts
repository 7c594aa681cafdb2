import { actionId, type ActionUid } from '../permissions';

/** Without a policy Strapi would let any signed-in account through: every route names its permission. */
export const requirePermission = (uid: ActionUid) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [actionId(uid)] } },
  ],
});
