import { useAuth } from '@strapi/strapi/admin';

const CREATE = 'plugin::content-manager.explorer.create';

/** Whether the account may enter records of a content type, so that a way to its form is offered only then. */
export const useMayCreate = (): ((uid: string) => boolean) => {
  const permissions = useAuth('useMayCreate', (state) => state.permissions);
  return (uid) => permissions.some(({ action, subject }) => action === CREATE && subject === uid);
};
