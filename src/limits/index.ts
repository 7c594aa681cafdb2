/** How often a caller may ask. */
export { callerOf } from './callers';
export { type Counter, counterOf } from './counter';
export { type Limit, limitsOf } from './limits';
