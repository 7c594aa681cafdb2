import { Button } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import { EmptyPermissions } from '@strapi/icons/symbols';
import type { MouseEvent } from 'react';
import { useText } from '../hooks/useText';
import { focusAround } from '../utils/focus';
import type { Failure } from '../services/failure';
import { StateMessage } from './StateMessage';

/** An action offered with a refusal. */
export interface WayOut {
  readonly label: string;
  readonly go: () => void;
}

interface Props {
  readonly failure: Failure;
  readonly retry: () => void;
  /** Offers the refused content in another way. */
  readonly remedy?: WayOut;
  /** Leads back from an invalid request. */
  readonly wayBack?: WayOut;
}

/** Explains why content is missing, with possible actions. */
export const FailureMessage = ({ failure, retry, remedy, wayBack }: Props) => {
  const text = useText();
  const warning = <WarningCircle width="4.8rem" height="4.8rem" fill="warning600" />;

  switch (failure.kind) {
    case 'refused':
      return (
        <StateMessage
          announced
          icon={warning}
          title={failure.message}
          actions={
            (remedy ?? wayBack) && (
              <>
                {remedy && <Button onClick={remedy.go}>{remedy.label}</Button>}
                {wayBack && (
                  <Button variant={remedy ? 'tertiary' : 'default'} onClick={wayBack.go}>
                    {wayBack.label}
                  </Button>
                )}
              </>
            )
          }
        />
      );
    case 'forbidden':
      return (
        <StateMessage
          announced
          icon={<EmptyPermissions width="16rem" height="8.8rem" />}
          title={text('failure.forbidden')}
        >
          {text('failure.forbidden.hint')}
        </StateMessage>
      );
    case 'session':
      return (
        <StateMessage
          announced
          icon={warning}
          title={text('failure.session')}
          // Without a session, reloading leads to Strapi's login.
          actions={<Button onClick={() => window.location.reload()}>{text('failure.session.action')}</Button>}
        >
          {text('failure.session.hint')}
        </StateMessage>
      );
    case 'offline':
    case 'server':
    case 'unreadable':
      return (
        <StateMessage
          announced
          icon={warning}
          title={text(`failure.${failure.kind}`)}
          actions={
            <Button
              variant="secondary"
              startIcon={<ArrowClockwise />}
              onClick={({ currentTarget }: MouseEvent<HTMLElement>) => {
                focusAround(currentTarget);
                retry();
              }}
            >
              {text('failure.retry')}
            </Button>
          }
        >
          {text(`failure.${failure.kind}.hint`)}
        </StateMessage>
      );
  }
};
