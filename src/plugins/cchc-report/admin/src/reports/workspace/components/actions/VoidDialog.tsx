import { useText } from '../../../../hooks/useText';
import { voidReport } from '../../../api';
import type { DialogProps } from './ActionDialog';
import { SaidDialog } from './SaidDialog';

/** Voids an issued report for good: number and file stay in the register, with the reason. */
export const VoidDialog = (dialog: DialogProps) => {
  const text = useText();
  return (
    <SaidDialog
      dialog={dialog}
      title={text('workspace.act.void')}
      ask={text('workspace.void.ask')}
      field={{ name: 'reason', label: text('workspace.void.reason'), hint: text('workspace.void.hint') }}
      isDangerous
      step={({ documentId }, words) => voidReport(documentId, words)}
    />
  );
};
