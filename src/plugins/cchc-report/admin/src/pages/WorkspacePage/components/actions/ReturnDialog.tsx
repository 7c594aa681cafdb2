import { useText } from '../../../../hooks/useText';
import { returnReport } from '../../../../services/reportsApi';
import type { DialogProps } from './ActionDialog';
import { SaidDialog } from './SaidDialog';

/** Gives the report back to who wrote it, with what is to be changed. */
export const ReturnDialog = (dialog: DialogProps) => {
  const text = useText();
  return (
    <SaidDialog
      dialog={dialog}
      title={text('workspace.act.return')}
      ask={text('workspace.return.ask')}
      field={{
        name: 'remark',
        label: text('workspace.return.remark'),
        hint: text('workspace.return.hint'),
      }}
      step={({ documentId, version }, words) => returnReport(documentId, version, words)}
    />
  );
};
