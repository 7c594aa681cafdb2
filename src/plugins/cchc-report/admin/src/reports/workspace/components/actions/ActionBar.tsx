import { Button, Flex } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useText } from '../../../../hooks/useText';
import { type Act, listActs } from '../../model/reportActs';
import { useDesk } from '../../desk';
import { DiscardDialog } from './DiscardDialog';
import { DraftDownload } from './DraftDownload';
import { IssueDialog } from './IssueDialog';
import { ReturnDialog } from './ReturnDialog';
import { SubmitDialog } from './SubmitDialog';
import { SupersedeDialog } from './SupersedeDialog';
import { VoidDialog } from './VoidDialog';
import { WithdrawDialog } from './WithdrawDialog';

/** Actions that move the report forward come last, where the eye and the Tab key end. */
const BUTTONS = [
  { act: 'discard', variant: 'danger-light', Window: DiscardDialog },
  { act: 'void', variant: 'danger-light', Window: VoidDialog },
  { act: 'withdraw', variant: 'secondary', Window: WithdrawDialog },
  { act: 'return', variant: 'secondary', Window: ReturnDialog },
  { act: 'supersede', variant: 'secondary', Window: SupersedeDialog },
  { act: 'submit', variant: 'default', Window: SubmitDialog },
  { act: 'issue', variant: 'default', Window: IssueDialog },
] as const;

interface BarProps {
  readonly open: (act: Act) => void;
}

/** A button for each action that this account may take on the report now. */
export const ActionBar = ({ open }: BarProps) => {
  const text = useText();
  const { report, may } = useDesk();
  const account = useAuth('ActionBar', ({ user }) => user?.id);
  const acts = listActs(report, may, account);
  const isFileOfDraft = (report.state === 'draft' || report.state === 'submitted') && may('export');
  return (
    <Flex gap={2} wrap="wrap" justifyContent="flex-end">
      {isFileOfDraft && <DraftDownload />}
      {BUTTONS.filter(({ act }) => acts.includes(act)).map(({ act, variant }) => (
        <Button key={act} variant={variant} onClick={() => open(act)}>
          {text(`workspace.act.${act}`)}
        </Button>
      ))}
    </Flex>
  );
};

interface DialogsProps {
  readonly opened: Act | null;
  readonly close: () => void;
}

/**
 * The dialogs that confirm an action. They stay outside the heading: Strapi remounts it when the window crosses the
 * width of a telephone, and text typed into a dialog inside it would be lost.
 */
export const ActionDialogs = ({ opened, close }: DialogsProps) =>
  BUTTONS.map(({ act, Window }) => <Window key={act} isOpen={opened === act} close={close} />);
