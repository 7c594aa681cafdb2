import { Typography } from '@strapi/design-system';
import { useAction } from '../../../../hooks/useAction';
import { useText } from '../../../../hooks/useText';
import { withdrawReport } from '../../../api';
import { useDesk } from '../../desk';
import { ActionDialog, type DialogProps } from './ActionDialog';

/** Takes a submitted report back that the leader has not opened. */
export const WithdrawDialog = (dialog: DialogProps) => {
  const text = useText();
  const { report, keep } = useDesk();
  const action = useAction();
  return (
    <ActionDialog
      {...dialog}
      title={text('workspace.act.withdraw')}
      action={action}
      confirm={text('workspace.act.withdraw')}
      work={async () => keep(await withdrawReport(report.documentId, report.version))}
    >
      <Typography tag="p">{text('workspace.withdraw.ask')}</Typography>
    </ActionDialog>
  );
};
