import { actionId, PUBLIC_ACTIONS, STAFF_ACTIONS, type StaffKind } from '../permissions';

/** What the public and the staff may do from the first start on; the app gives it to their roles. */
export const createAccessService = () => ({
  publicActions: (): readonly string[] => PUBLIC_ACTIONS,
  staffActions: (kind: StaffKind): readonly string[] => STAFF_ACTIONS[kind].map(actionId),
});
