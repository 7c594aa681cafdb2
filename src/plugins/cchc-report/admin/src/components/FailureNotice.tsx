import { Alert } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText, type Text } from '../hooks/useText';
import type { Failure } from '../services/failure';
import { describeFailure } from '../utils/failureText';

/** Describes why an action was not done. */
export const failureInWords = (failure: Failure, text: Text): string =>
  describeFailure(failure, text, 'life.failure.forbidden');

interface Props {
  /** The failed action. */
  readonly title: string;
  readonly failure: Failure;
  readonly dismiss: () => void;
  readonly action?: ReactNode;
}

/** Explains above unchanged content why an action failed. */
export const FailureNotice = ({ title, failure, dismiss, action }: Props) => {
  const text = useText();
  return (
    <Alert
      variant="danger"
      title={title}
      closeLabel={text('download.dismiss')}
      onClose={dismiss}
      action={action}
    >
      {failureInWords(failure, text)}
    </Alert>
  );
};
