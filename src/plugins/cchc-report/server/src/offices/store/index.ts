export { installMembers } from './install';
export {
  admitAccount,
  findAccount,
  keepChoice,
  readAccounts,
  readChoice,
  readMemberships,
  replaceMemberships,
  type AccountRow,
  type Extent,
  type MembershipRow,
} from './members';
