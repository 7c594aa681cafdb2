import type { Text, TextKey } from '../hooks/useText';
import type { Failure } from '../services/failure';

/**
 * Describes a failure in one or two sentences.
 * @param forbidden message for a missing permission, if more specific
 */
export const describeFailure = (failure: Failure, text: Text, forbidden?: TextKey): string => {
  if (failure.kind === 'refused') return failure.message;
  if (failure.kind === 'forbidden' && forbidden !== undefined) return text(forbidden);
  return `${text(`failure.${failure.kind}`)}. ${text(`failure.${failure.kind}.hint`)}`;
};
