/** Whether everything that was issued and logged is as it was. */
export { createVerificationService, type Verification, type VerificationFault } from './verification';
