import { Typography } from '@strapi/design-system';
import { useAction } from '../../../../hooks/useAction';
import { useText } from '../../../../hooks/useText';
import { discardReport } from '../../../api';
import { useDesk } from '../../desk';
import { ActionDialog, type DialogProps } from './ActionDialog';

/** Discards the draft; its text stays readable. */
export const DiscardDialog = (dialog: DialogProps) => {
  const text = useText();
  const { report, keep, store } = useDesk();
  const action = useAction();
  return (
    <ActionDialog
      {...dialog}
      title={text('workspace.act.discard')}
      action={action}
      confirm={text('workspace.act.discard')}
      isDangerous
      work={async () => {
        await store.settle();
        keep(await discardReport(report.documentId, report.version));
      }}
    >
      <Typography tag="p">{text('workspace.discard.ask', { title: report.title })}</Typography>
    </ActionDialog>
  );
};
