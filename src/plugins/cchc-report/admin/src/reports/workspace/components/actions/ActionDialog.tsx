import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { BusyButton } from '../../../../components/BusyButton';
import type { Action } from '../../../../hooks/useAction';
import { useReturningFocus } from '../../../../hooks/useReturningFocus';
import { useText } from '../../../../hooks/useText';
import { describeFailure } from '../../../../utils/failureText';
import { useDesk } from '../../desk';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly close: () => void;
}

interface Props extends DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: Action;
  /** The label of the confirming button. */
  readonly confirm: string;
  readonly work: () => Promise<void>;
  readonly isDangerous?: boolean;
  /** The action is not possible at present. */
  readonly isOff?: boolean;
  /** The content of the dialog shows the failure itself, beside the field it concerns. */
  readonly isFailureSaid?: boolean;
}

/** Confirms an action on the report, shows its progress, and says why it failed. */
export const ActionDialog = (props: Props) => {
  const { isOpen, close, title, children, action, confirm, work } = props;
  const { isDangerous = false, isOff = false, isFailureSaid = false } = props;
  const text = useText();
  const { reload } = useDesk();
  const returnFocus = useReturningFocus(isOpen);
  const { isWorking, failure, run, forget } = action;
  const leave = () => {
    // A request under way succeeds or fails regardless; closing would only hide the outcome.
    if (isWorking) return;
    forget();
    close();
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={(open) => !open && leave()}>
      <Modal.Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus();
        }}
      >
        <Modal.Header closeLabel={text('records.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
            {failure && !isFailureSaid && (
              <Box background="danger100" borderColor="danger200" hasRadius padding={3} role="alert">
                <Flex direction="column" alignItems="start" gap={2}>
                  <Typography textColor="danger700">{describeFailure(failure, text)}</Typography>
                  {failure.kind === 'refused' && (
                    <Button
                      variant="tertiary"
                      size="S"
                      onClick={() => {
                        reload();
                        leave();
                      }}
                    >
                      {text('workspace.reload')}
                    </Button>
                  )}
                </Flex>
              </Box>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={leave} aria-disabled={isWorking}>
            {text('workspace.cancel')}
          </Button>
          <BusyButton
            variant={isDangerous ? 'danger' : 'default'}
            isBusy={isWorking}
            disabled={isOff}
            press={() => void run(work).then((isDone) => isDone && close())}
          >
            {isWorking ? text('workspace.working') : confirm}
          </BusyButton>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
