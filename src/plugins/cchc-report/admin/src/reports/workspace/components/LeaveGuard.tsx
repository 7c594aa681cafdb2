import { Button, Dialog } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router-dom';
import { useText } from '../../../hooks/useText';
import { isUnsaved } from '../sections/sectionState';
import { useDesk } from '../desk';
import { useSectionsNow } from '../hooks/useSections';

/** Milliseconds that leaving waits for a save before it asks. */
const PATIENCE = 800;

/**
 * Asks before the user leaves with unsaved text. Within the admin it saves first and asks only about text that cannot
 * be saved.
 */
export const LeaveGuard = () => {
  const text = useText();
  const { store } = useDesk();
  const hasUnsaved = [...useSectionsNow(store).sections.values()].some(isUnsaved);
  const [isAsked, setIsAsked] = useState(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => hasUnsaved && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (!hasUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [hasUnsaved]);

  useEffect(() => {
    if (blocker.state !== 'blocked') {
      setIsAsked(false);
      return undefined;
    }
    let isCurrent = true;
    const ask = () => isCurrent && setIsAsked(true);
    const timer = setTimeout(ask, PATIENCE);
    void store.settle().then((isSaved) => {
      if (isSaved && isCurrent) blocker.proceed();
      else ask();
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [blocker, store]);

  return (
    <Dialog.Root
      open={isAsked && blocker.state === 'blocked'}
      onOpenChange={(isOpen) => !isOpen && blocker.state === 'blocked' && blocker.reset()}
    >
      <Dialog.Content>
        <Dialog.Header>{text('workspace.leave.title')}</Dialog.Header>
        <Dialog.Body>{text('workspace.leave.hint')}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth>{text('workspace.leave.stay')}</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth variant="danger-light" onClick={() => blocker.proceed?.()}>
              {text('workspace.leave.go')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
