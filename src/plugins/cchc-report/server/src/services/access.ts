import { actionId, PUBLIC_ACTIONS, STAFF_ACTIONS, type StaffKind } from '../permissions';

/** The rights of the public and the staff at the first start; the app gives them to their roles. */
export const createAccessService = () => ({
  publicActions: (): readonly string[] => PUBLIC_ACTIONS,
  staffActions: (kind: StaffKind): readonly string[] => STAFF_ACTIONS[kind].map(actionId),
});
