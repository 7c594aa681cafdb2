import { useAuth } from '@strapi/strapi/admin';

type Act = 'create' | 'read';

/** Whether the account may open or enter records of a content type, so that a way to a form is offered only then. */
export const useMayRecord = (): ((act: Act, uid: string) => boolean) => {
  const permissions = useAuth('useMayRecord', (state) => state.permissions);
  return (act, uid) =>
    permissions.some(
      ({ action, subject }) => action === `plugin::content-manager.explorer.${act}` && subject === uid,
    );
};
