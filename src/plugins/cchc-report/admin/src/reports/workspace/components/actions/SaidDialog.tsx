import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAction } from '../../../../hooks/useAction';
import type { ReportDetail } from '../../../../../../server/src/contract';
import { useDesk } from '../../desk';
import { ActionDialog, type DialogProps } from './ActionDialog';
import { RemarkField } from './RemarkField';

interface Props {
  readonly dialog: DialogProps;
  /** The name of the step. */
  readonly title: string;
  readonly ask: string;
  readonly field: { readonly name: string; readonly label: string; readonly hint: string };
  readonly isDangerous?: boolean;
  /** The step itself, with the remark. */
  readonly step: (report: ReportDetail, words: string) => Promise<ReportDetail>;
}

/** A dialog for a step that requires a remark. */
export const SaidDialog = ({ dialog, title, ask, field, isDangerous = false, step }: Props) => {
  const { report, keep } = useDesk();
  const action = useAction();
  const [words, setWords] = useState('');
  return (
    <ActionDialog
      {...dialog}
      title={title}
      action={action}
      confirm={title}
      isOff={words.trim() === ''}
      isDangerous={isDangerous}
      work={async () => {
        keep(await step(report, words));
        setWords('');
      }}
    >
      <Typography tag="p">{ask}</Typography>
      <RemarkField {...field} value={words} keep={setWords} />
    </ActionDialog>
  );
};
