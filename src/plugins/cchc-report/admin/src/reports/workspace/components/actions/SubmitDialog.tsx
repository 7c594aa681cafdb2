import { Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { FailureMessage } from '../../../../components/FailureMessage';
import { Waiting } from '../../../../components/Waiting';
import { useAction } from '../../../../hooks/useAction';
import { useRefreshed } from '../../hooks/useRefreshed';
import { useText } from '../../../../hooks/useText';
import { getDraftCheck, getLeaders, submitReport } from '../../../api';
import { useDesk } from '../../desk';
import { SeverityIcon } from '../check/SeverityIcon';
import { ActionDialog, type DialogProps } from './ActionDialog';
import { SubmissionFields, type Addressed } from './SubmissionFields';

const TO_EVERYBODY: Addressed = { to: null, note: '' };

/**
 * Submits the draft to the leader. It saves and checks the text first; a draft with an error is not submitted, unless the error is
 * one that the leader may override.
 */
export const SubmitDialog = ({ isOpen, close }: DialogProps) => {
  const text = useText();
  const { report, store, keep } = useDesk();
  const action = useAction();
  const [saved, setSaved] = useState<'saving' | 'saved' | 'unsaved'>('saving');
  const [openings, setOpenings] = useState(0);
  const [addressed, setAddressed] = useState<Addressed>(TO_EVERYBODY);
  const leaders = useRefreshed(getLeaders, isOpen ? report.documentId : null, openings);
  const check = useRefreshed(getDraftCheck, isOpen && saved === 'saved' ? report.documentId : null, openings);

  useEffect(() => {
    if (!isOpen) return undefined;
    let isCurrent = true;
    setSaved('saving');
    void store.settle().then((isSaved) => {
      if (!isCurrent) return;
      setOpenings((count) => count + 1);
      setSaved(isSaved ? 'saved' : 'unsaved');
    });
    return () => {
      isCurrent = false;
    };
  }, [isOpen, store]);

  const isReady = saved === 'saved' && check.data !== null && !check.isLoading;
  const errors = isReady ? (check.data?.findings.filter(({ severity }) => severity === 'error') ?? []) : [];
  const isBlocked = errors.some(({ overridable }) => overridable !== true);
  const ask = errors.length > 0 ? 'workspace.submit.overridable' : 'workspace.submit.ask';
  const summary = check.data?.summary;
  return (
    <ActionDialog
      isOpen={isOpen}
      close={close}
      title={text('workspace.act.submit')}
      action={action}
      confirm={text('workspace.act.submit')}
      isOff={!isReady || isBlocked}
      work={async () => {
        const { to, note } = addressed;
        const { documentId, version } = report;
        keep(
          await submitReport(documentId, {
            version,
            ...(to !== null && { to }),
            ...(note.trim() !== '' && { note: note.trim() }),
          }),
        );
        setAddressed(TO_EVERYBODY);
      }}
    >
      {saved === 'unsaved' && <Typography role="alert">{text('workspace.submit.unsaved')}</Typography>}
      {saved === 'saved' && check.failure && <FailureMessage failure={check.failure} retry={check.reload} />}
      {saved !== 'unsaved' && !isReady && check.failure === null && (
        <Waiting>{text('workspace.check.loading')}</Waiting>
      )}
      {isReady && summary && (
        <Typography tag="p" role="status">
          {text(isBlocked ? 'workspace.submit.blocked' : ask, { ...summary })}
        </Typography>
      )}
      {isReady && !isBlocked && (
        <SubmissionFields
          leaders={leaders.data ?? []}
          value={addressed}
          change={(change) => setAddressed((before) => ({ ...before, ...change }))}
        />
      )}
      {errors.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {errors.map(({ message, code }, index) => (
            <Flex tag="li" key={`${code}.${index}`} gap={2} alignItems="start">
              <SeverityIcon severity="error" />
              <Typography>{message}</Typography>
            </Flex>
          ))}
        </Flex>
      )}
    </ActionDialog>
  );
};
