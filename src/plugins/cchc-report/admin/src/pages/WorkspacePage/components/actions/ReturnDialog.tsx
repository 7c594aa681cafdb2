import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAction } from '../../../../hooks/useAction';
import { useText } from '../../../../hooks/useText';
import { returnReport } from '../../../../services/reportsApi';
import { useDesk } from '../../desk';
import { ActionDialog, type DialogProps } from './ActionDialog';
import { RemarkField } from './RemarkField';

/** Gives the report back to who wrote it, with what is to be changed. */
export const ReturnDialog = (dialog: DialogProps) => {
  const text = useText();
  const { report, keep } = useDesk();
  const action = useAction();
  const [words, setWords] = useState('');
  return (
    <ActionDialog
      {...dialog}
      title={text('workspace.act.return')}
      action={action}
      confirm={text('workspace.act.return')}
      isOff={words.trim() === ''}
      work={async () => {
        keep(await returnReport(report.documentId, report.version, words));
        setWords('');
      }}
    >
      <Typography tag="p">{text('workspace.return.ask')}</Typography>
      <RemarkField
        name="remark"
        label={text('workspace.return.remark')}
        hint={text('workspace.return.hint')}
        value={words}
        keep={setWords}
      />
    </ActionDialog>
  );
};
