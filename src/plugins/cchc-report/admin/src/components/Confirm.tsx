import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useReturningFocus } from '../hooks/useReturningFocus';

interface Props {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: string;
  readonly cancelLabel: string;
  readonly confirmLabel: string;
  readonly cancel: () => void;
  readonly confirm: () => void;
}

/** Asks for confirmation before an irreversible action. */
export const Confirm = ({ isOpen, title, children, cancelLabel, confirmLabel, cancel, confirm }: Props) => {
  const returnFocus = useReturningFocus(isOpen);
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && cancel()}>
      <Dialog.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus();
        }}
      >
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>{children}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {cancelLabel}
            </Button>
          </Dialog.Cancel>
          {/* No `Dialog.Action`: that would close the dialog too, as if it had been cancelled. */}
          <Button variant="danger-light" fullWidth onClick={confirm}>
            {confirmLabel}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
