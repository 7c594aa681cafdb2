/** How often a caller may ask, and how deep and large a request may be. */
export { callerOf } from './callers';
export { type Counter, counterOf } from './counter';
export { type Limit, limitsOf } from './limits';
export { bodyFault, queryFault } from './shape';
