import { Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { FailureMessage } from '../../../../components/FailureMessage';
import { Waiting } from '../../../../components/Waiting';
import { useAction } from '../../../../hooks/useAction';
import { useRefreshed } from '../../hooks/useRefreshed';
import { useText } from '../../../../hooks/useText';
import { failureFrom } from '../../../../services/request';
import { getProposal, getProposalOnDay, issueReport } from '../../../api';
import { describeFailure } from '../../../../utils/failureText';
import {
  findOtherRegister,
  toIssueForm,
  type IssueForm,
  readNextNumber,
  toIssueRequest,
} from '../../model/issuing';
import { makeUniqueKey } from '../../sections/makeUniqueKey';
import { useDesk } from '../../desk';
import { ActionDialog, type DialogProps } from './ActionDialog';
import { IssueFields } from './IssueFields';

/**
 * Issues the report as the leader read it, under a number, a day and a name. One opening of the dialog issues once,
 * however often the button is pressed; if something moved since the report was loaded, the server refuses and the
 * dialog offers to reload it.
 */
export const IssueDialog = ({ isOpen, close }: DialogProps) => {
  const text = useText();
  const { report, keep } = useDesk();
  const action = useAction();
  const [openings, setOpenings] = useState(0);
  const proposal = useRefreshed(getProposal, isOpen ? report.documentId : null, openings);
  const [form, setForm] = useState<IssueForm | null>(null);
  const key = useRef('');
  const numberField = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    key.current = makeUniqueKey();
    setForm(null);
    setOpenings((count) => count + 1);
  }, [isOpen]);

  const found = proposal.isLoading ? null : proposal.data;
  const filled = form ?? (found && toIssueForm(found));
  const otherDay = filled && found && findOtherRegister(filled, found);
  const other = useRefreshed(
    getProposalOnDay,
    otherDay ? `${report.documentId}?issuedOn=${otherDay}` : null,
    openings,
  );
  const register = otherDay ? other.data : found;
  const request = filled && found && toIssueRequest(filled, found, register, report);
  const next = readNextNumber(action.failure);

  const issue = async () => {
    if (!request || !filled) return;
    try {
      keep(await issueReport(report.documentId, request, key.current));
    } catch (error) {
      const free = readNextNumber(failureFrom(error));
      if (free !== null) {
        setForm({ ...filled, number: String(free) });
        numberField.current?.focus();
      }
      throw error;
    }
  };

  return (
    <ActionDialog
      isOpen={isOpen}
      close={close}
      title={text('workspace.act.issue')}
      action={action}
      confirm={text('workspace.act.issue')}
      isOff={!request}
      isFailureSaid={next !== null}
      work={issue}
    >
      {proposal.failure && <FailureMessage failure={proposal.failure} retry={proposal.reload} />}
      {!proposal.failure && !found && <Waiting>{text('workspace.issue.loading')}</Waiting>}
      {found && filled && (
        <>
          {otherDay && other.failure && <FailureMessage failure={other.failure} retry={other.reload} />}
          <Typography tag="p">{text('workspace.issue.ask')}</Typography>
          <IssueFields
            proposal={found}
            register={register}
            form={filled}
            change={(change) => {
              action.forget();
              setForm({ ...filled, ...change });
            }}
            numberField={numberField}
            taken={next !== null && action.failure ? describeFailure(action.failure, text) : null}
          />
        </>
      )}
    </ActionDialog>
  );
};
