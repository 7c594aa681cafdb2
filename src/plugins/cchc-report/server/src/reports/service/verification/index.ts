/** Verifies that everything that was issued and logged is unchanged. */
export { createVerificationService, type Verification, type VerificationFault } from './verification';
