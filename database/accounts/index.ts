/** The two accounts of the database: one owns it and changes its schema, the app runs as the other. */
export { type Accounts, isOneAccount, runOwnerStep } from './ownerStep';
