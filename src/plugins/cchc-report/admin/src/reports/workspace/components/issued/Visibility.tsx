import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useAction } from '../../../../hooks/useAction';
import { useText } from '../../../../hooks/useText';
import { putVisibility } from '../../../api';
import { describeFailure } from '../../../../utils/failureText';
import { useDesk } from '../../desk';

interface Props {
  readonly isPublic: boolean;
  readonly mayChange: boolean;
}

/** The public visibility of the report; plain text for accounts that may not change it. */
export const Visibility = ({ isPublic, mayChange }: Props) => {
  const text = useText();
  const { report, keep } = useDesk();
  const { isWorking, failure, run } = useAction();
  if (!mayChange)
    return (
      <Typography tag="p">{text(isPublic ? 'workspace.public.is' : 'workspace.public.isNot')}</Typography>
    );
  return (
    <Flex direction="column" alignItems="start" gap={1} aria-busy={isWorking}>
      <Checkbox
        checked={isPublic}
        onCheckedChange={(checked) =>
          void run(async () => keep(await putVisibility(report.documentId, checked === true)))
        }
      >
        {text('workspace.public.show')}
      </Checkbox>
      <Typography variant="pi" textColor="neutral600" role="status">
        {text(isWorking ? 'workspace.working' : 'workspace.public.hint')}
      </Typography>
      {failure && (
        <Typography textColor="danger700" role="alert">
          {describeFailure(failure, text)}
        </Typography>
      )}
    </Flex>
  );
};
