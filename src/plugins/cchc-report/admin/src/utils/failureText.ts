import type { Text } from '../hooks/useText';
import type { Failure } from '../services/failure';

/** Why something failed, in a sentence or two. */
export const failureText = (failure: Failure, text: Text): string =>
  failure.kind === 'refused'
    ? failure.message
    : `${text(`failure.${failure.kind}`)}. ${text(`failure.${failure.kind}.hint`)}`;
