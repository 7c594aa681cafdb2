/** How often a caller may ask. */
export { amongAddresses, callerOf } from './callers';
export { type Counter, counterOf } from './counter';
export { type Limit, limitsOf } from './limits';
