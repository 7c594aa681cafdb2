export { installMembers, missingOfMembers } from './install';
export {
  ACCOUNT_NAME,
  admitAccount,
  findAccount,
  keepChoice,
  listStaff,
  readAccounts,
  readChoice,
  readMemberships,
  replaceMemberships,
  type AccountRow,
  type Extent,
  type MembershipRow,
  type StaffRow,
} from './members';
