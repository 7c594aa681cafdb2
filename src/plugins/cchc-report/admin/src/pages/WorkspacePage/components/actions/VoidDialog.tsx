import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAction } from '../../../../hooks/useAction';
import { useText } from '../../../../hooks/useText';
import { voidReport } from '../../../../services/reportsApi';
import { useDesk } from '../../desk';
import { ActionDialog, type DialogProps } from './ActionDialog';
import { RemarkField } from './RemarkField';

/** Takes back what was issued, for good: number and file stay in the register, with the reason. */
export const VoidDialog = (dialog: DialogProps) => {
  const text = useText();
  const { report, keep } = useDesk();
  const action = useAction();
  const [words, setWords] = useState('');
  return (
    <ActionDialog
      {...dialog}
      title={text('workspace.act.void')}
      action={action}
      confirm={text('workspace.act.void')}
      isOff={words.trim() === ''}
      isDangerous
      work={async () => {
        keep(await voidReport(report.documentId, words));
        setWords('');
      }}
    >
      <Typography tag="p">{text('workspace.void.ask')}</Typography>
      <RemarkField
        name="reason"
        label={text('workspace.void.reason')}
        hint={text('workspace.void.hint')}
        value={words}
        keep={setWords}
      />
    </ActionDialog>
  );
};
