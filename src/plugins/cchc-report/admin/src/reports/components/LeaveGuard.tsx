import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useText } from '../../hooks/useText';
import { Confirm } from '../../components/Confirm';

/** Asks before leaving a page with unsaved changes, also when the browser leaves the admin. */
export const LeaveGuard = ({ isUnsaved }: { readonly isUnsaved: boolean }) => {
  const text = useText();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsaved &&
      (currentLocation.pathname !== nextLocation.pathname || currentLocation.search !== nextLocation.search),
  );

  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  return (
    <Confirm
      isOpen={blocker.state === 'blocked'}
      title={text('life.leave.title')}
      cancelLabel={text('life.leave.stay')}
      confirmLabel={text('life.leave.go')}
      cancel={() => blocker.reset?.()}
      confirm={() => blocker.proceed?.()}
    >
      {text('life.leave.hint')}
    </Confirm>
  );
};
