import { useAuth } from '@strapi/strapi/admin';

type Act = 'create' | 'read';

/** Checks if the user may read or create records of a type, so that links to forms are shown only then. */
export const useRecordRights = (): ((act: Act, uid: string) => boolean) => {
  const permissions = useAuth('useRecordRights', (state) => state.permissions);
  return (act, uid) =>
    permissions.some(
      ({ action, subject }) => action === `plugin::content-manager.explorer.${act}` && subject === uid,
    );
};
