/** What the database itself must keep: made after schema sync, checked at every start. */
export { type ConstraintsState, constraintsState, installConstraints } from './install';
