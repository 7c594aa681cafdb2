import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/useText';
import { formatMoment } from '../../../utils/format';
import { useDesk } from '../desk';
import { OtherReport } from './OtherReport';
import { SaveState } from './SaveState';
import { StateBadge } from './StateBadge';

/** The state of the report, the remark of its return, and the reports it is linked to. */
export const StateStrip = ({ isWriting }: { readonly isWriting: boolean }) => {
  const text = useText();
  const { report } = useDesk();
  const { submitted, returned, issued, supersedes, state } = report;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={4} wrap="wrap">
        <StateBadge report={report} />
        {isWriting && <SaveState />}
        {state === 'submitted' && submitted && (
          <Typography variant="pi" textColor="neutral700">
            {text(submitted.to === null ? 'workspace.submitted' : 'workspace.submittedTo', {
              by: submitted.by,
              at: formatMoment(submitted.at),
              to: submitted.to ?? '',
            })}
            {submitted.readAt !== null &&
              text('workspace.submitted.read', { at: formatMoment(submitted.readAt) })}
          </Typography>
        )}
        {supersedes && <OtherReport lead={text('workspace.supersedes')} report={supersedes} />}
        {issued?.supersededBy && (
          <OtherReport lead={text('workspace.supersededBy')} report={issued.supersededBy} />
        )}
      </Flex>
      {state === 'submitted' && submitted?.note && (
        <Note title={text('workspace.submitted.note', { by: submitted.by })} words={submitted.note} />
      )}
      {state === 'draft' && returned && (
        <Note
          title={text('workspace.returned', { by: returned.by, at: formatMoment(returned.at) })}
          words={returned.remark}
        />
      )}
      {issued?.void && (
        <Note
          title={text('workspace.voided', { by: issued.void.by, at: formatMoment(issued.void.at) })}
          words={issued.void.reason}
        />
      )}
    </Flex>
  );
};

const Note = ({ title, words }: { readonly title: string; readonly words: string }) => (
  <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
    <Typography tag="h2" variant="omega" fontWeight="bold">
      {title}
    </Typography>
    <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {words}
    </Typography>
  </Box>
);
