import { Alert } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText, type Text } from '../hooks/useText';
import type { Failure } from '../services/failure';

/** Why something that was asked for was not done, in words. */
export const failureInWords = (failure: Failure, text: Text): string => {
  switch (failure.kind) {
    case 'refused':
      return failure.message;
    case 'forbidden':
      return text('life.failure.forbidden');
    case 'session':
    case 'offline':
    case 'server':
    case 'unreadable':
      return `${text(`failure.${failure.kind}`)}. ${text(`failure.${failure.kind}.hint`)}`;
  }
};

interface Props {
  /** What was not done. */
  readonly title: string;
  readonly failure: Failure;
  readonly dismiss: () => void;
  readonly action?: ReactNode;
}

/** Says, above what stays as it was, why something was not done. */
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
