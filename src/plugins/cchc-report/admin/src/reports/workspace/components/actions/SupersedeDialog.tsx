import { Typography } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { useAction } from '../../../../hooks/useAction';
import { useText } from '../../../../hooks/useText';
import { LIFE_PAGE } from '../../../../pluginId';
import { supersedeReport } from '../../../api';
import { useDesk } from '../../desk';
import { ActionDialog, type DialogProps } from './ActionDialog';

/** Starts a draft that supersedes an issued report, and opens it. */
export const SupersedeDialog = (dialog: DialogProps) => {
  const text = useText();
  const navigate = useNavigate();
  const { report } = useDesk();
  const action = useAction();
  return (
    <ActionDialog
      {...dialog}
      title={text('workspace.act.supersede')}
      action={action}
      confirm={text('workspace.act.supersede')}
      work={async () => {
        const { documentId } = await supersedeReport(report.documentId);
        navigate(`/${LIFE_PAGE}/${encodeURIComponent(documentId)}`);
      }}
    >
      <Typography tag="p">{text('workspace.supersede.ask')}</Typography>
    </ActionDialog>
  );
};
