import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useState } from 'react';
import { BusyButton } from '../../../../components/BusyButton';
import { useAction } from '../../../../hooks/useAction';
import { useRefreshed } from '../../hooks/useRefreshed';
import { useText } from '../../../../hooks/useText';
import { getChanges, refreshFigures } from '../../../api';
import { changesTitle } from '../../model/changesTitle';
import { describeFailure } from '../../../../utils/failureText';
import { formatMoment } from '../../../../utils/format';
import { focusContent } from '../../../../utils/focus';
import { useDesk } from '../../desk';
import { MovedFigures } from './MovedFigures';
import { MovedSections } from './MovedSections';

const DETAILS = 'cchc-changes';

/**
 * The changes since the writer last saw the figures; hidden if nothing did. A draft can take the new figures; for a
 * submitted report the leader sees what issuing would use.
 */
export const ChangesPanel = () => {
  const text = useText();
  const { report, recordTypes, store, keep, tick } = useDesk();
  const isSubmitted = report.state === 'submitted';
  // Saving a draft moves no figures; a submitted report may have been reloaded because they moved.
  const since = isSubmitted ? tick : report.version;
  const { data, failure, reload } = useRefreshed(getChanges, report.documentId, since);
  const [isOpen, setIsOpen] = useState(false);
  const action = useAction();

  const refresh = async () => {
    const isDone = await action.run(async () => {
      await store.settle();
      keep(await refreshFigures(report.documentId));
      reload();
    });
    // The panel goes away, and its button with it.
    if (isDone) focusContent();
  };

  if (data === null)
    return failure === null ? null : (
      <Flex gap={3} wrap="wrap" role="status">
        <Typography textColor="danger700">
          {text('workspace.changes.failed')} {describeFailure(failure, text)}
        </Typography>
        <Button size="S" variant="tertiary" startIcon={<ArrowClockwise />} onClick={reload}>
          {text('failure.retry')}
        </Button>
      </Flex>
    );
  const title = changesTitle(data);
  if (title === null) return null;
  return (
    <Box
      tag="section"
      aria-labelledby="cchc-changes-title"
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={4}
    >
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography tag="h2" variant="delta" id="cchc-changes-title">
          {text(`workspace.changes.title.${isSubmitted ? 'submitted.' : ''}${title.key}`, {
            count: title.count,
            at: formatMoment(data.seenAt),
          })}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <Button
            variant="tertiary"
            aria-expanded={isOpen}
            aria-controls={DETAILS}
            onClick={() => setIsOpen((open) => !open)}
          >
            {text(isOpen ? 'workspace.changes.hide' : 'workspace.changes.show')}
          </Button>
          {!isSubmitted && (
            <BusyButton isBusy={action.isWorking} press={() => void refresh()} startIcon={<ArrowClockwise />}>
              {text('workspace.changes.refresh')}
            </BusyButton>
          )}
        </Flex>
      </Flex>
      {isSubmitted && (
        <Typography tag="p" paddingTop={2}>
          {text('workspace.changes.submitted')}
        </Typography>
      )}
      {action.failure && (
        <Typography tag="p" textColor="danger700" role="alert">
          {describeFailure(action.failure, text)}
        </Typography>
      )}
      <Box id={DETAILS} hidden={!isOpen} paddingTop={4}>
        <MovedFigures figures={data.figures} recordTypes={recordTypes} />
        <MovedSections sections={data.sections} isSubmitted={isSubmitted} />
      </Box>
    </Box>
  );
};
