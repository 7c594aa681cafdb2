import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { FailureNotice } from '../../../components/FailureNotice';
import { useText } from '../../../hooks/useText';
import { formatMoment } from '../../../utils/format';
import type { EditedSettings } from '../hooks/useSettings';

/** Stays visible above a long form. */
const Bar = styled(Box)`
  position: sticky;
  top: 0;
  z-index: 1;
`;

interface Props {
  readonly edited: EditedSettings;
  readonly mayEdit: boolean;
}

/** The account that saved the settings last, the unsaved changes, and the button that saves them. */
export const SettingsActions = ({ edited, mayEdit }: Props) => {
  const text = useText();
  const { base, saving, isUnsaved, faults, refusals } = edited;
  const isWorking = saving.status === 'working';
  const describeState = () => {
    if (refusals > 0 && faults.size > 0) return text('settings.faults', { count: faults.size });
    if (isUnsaved) return text('settings.unsaved');
    return saving.status === 'saved' ? text('settings.saved') : '';
  };
  return (
    <Bar background="neutral100" paddingTop={2} paddingBottom={2}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography variant="pi" textColor="neutral600">
          {base.updated === null
            ? text('settings.never')
            : text('settings.updated', { by: base.updated.by, at: formatMoment(base.updated.at) })}
        </Typography>
        {mayEdit ? (
          <Flex gap={3} wrap="wrap">
            <Typography
              role="status"
              variant="pi"
              textColor={refusals > 0 && faults.size > 0 ? 'danger700' : 'neutral600'}
            >
              {describeState()}
            </Typography>
            <Button type="submit" disabled={!isUnsaved} aria-busy={isWorking}>
              {text(isWorking ? 'settings.saving' : 'settings.save')}
            </Button>
          </Flex>
        ) : (
          <Typography variant="pi" textColor="neutral600">
            {text('settings.readOnly')}
          </Typography>
        )}
      </Flex>
      {saving.status === 'failed' && (
        <Box paddingTop={3}>
          <FailureNotice
            title={text('settings.notSaved')}
            failure={saving.failure}
            dismiss={edited.dismiss}
          />
        </Box>
      )}
    </Bar>
  );
};
