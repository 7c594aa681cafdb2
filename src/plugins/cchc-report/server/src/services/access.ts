import { PUBLIC_ACTIONS } from '../permissions';

/** What the public may call from the first start on; the app gives it to the Public role. */
export const createAccessService = () => ({
  publicActions: (): readonly string[] => PUBLIC_ACTIONS,
});

export type AccessService = ReturnType<typeof createAccessService>;
