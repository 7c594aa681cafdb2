import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useText } from '../../../../hooks/useText';
import type { Failure } from '../../../../services/failure';
import { describeFailure } from '../../../../utils/failureText';
import { useDesk } from '../../desk';

interface Props {
  readonly failure: Failure;
  readonly isUnsaved: boolean;
  readonly retry: () => void;
}

/** Why a section could not be saved or replaced; the typed text is still in the editor below. */
export const SectionFailure = ({ failure, isUnsaved, retry }: Props) => {
  const text = useText();
  const { reload } = useDesk();
  return (
    <Box background="danger100" borderColor="danger200" hasRadius padding={3} role="alert">
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography textColor="danger700">
          {isUnsaved && `${text('workspace.save.kept')} `}
          {describeFailure(failure, text)}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <Button
            variant="tertiary"
            size="S"
            startIcon={isUnsaved ? <ArrowClockwise /> : undefined}
            onClick={retry}
          >
            {text(isUnsaved ? 'failure.retry' : 'workspace.dismiss')}
          </Button>
          {isUnsaved && failure.kind === 'refused' && (
            <Button variant="tertiary" size="S" onClick={reload}>
              {text('workspace.reload')}
            </Button>
          )}
        </Flex>
      </Flex>
    </Box>
  );
};
