import { useText } from '../../../../hooks/useText';
import { returnReport } from '../../../api';
import type { DialogProps } from './ActionDialog';
import { SaidDialog } from './SaidDialog';

/** Returns the report to its writer, with the changes to make. */
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
