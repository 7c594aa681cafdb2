import { Field, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useState, type RefObject } from 'react';
import type { ProposalAnswer } from '../../../../../../server/src/contract';
import { DAY_LOCALE, dayWords } from '../../../../components/DayPicker/dayWords';
import { DayPicker } from '../../../../components/DayPicker';
import { useText } from '../../../../hooks/useText';
import { formatDay } from '../../../../utils/format';
import { listDepartures, type IssueForm, parseNumber, shownNumber } from '../../model/issuing';
import { reportSymbol } from '../../../model/reportSymbol';
import { SeverityIcon } from '../check/SeverityIcon';
import { RemarkField } from './RemarkField';

/** Bounds that reject a typing error in the year of issue. */
const DAYS = { first: '2000-01-01', last: '2100-12-31' };

interface Props {
  readonly proposal: ProposalAnswer['data'];
  /** The proposal on the chosen day; null while it is being asked for. */
  readonly register: ProposalAnswer['data'] | null;
  readonly form: IssueForm;
  readonly change: (change: Partial<IssueForm>) => void;
  readonly numberField: RefObject<HTMLInputElement>;
  /** Why the number is refused; the field then holds the next free one. */
  readonly taken: string | null;
}

/** Number, day and signer, as proposed until the user changes them. */
export const IssueFields = ({ proposal, register, form, change, numberField, taken }: Props) => {
  const text = useText();
  // The text of the field when the user entered it. A proposal that comes late would join the typed digits.
  const [entered, setEntered] = useState<string | null>(null);
  const next = shownNumber(form, register);
  const typed = form.number ?? entered ?? next;
  const number = parseNumber(typed ?? '');
  const wrong =
    form.number !== null && number === null ? text('workspace.issue.number.wrong') : (taken ?? false);
  const gone = listDepartures(form, proposal);
  const shown = number === null ? null : reportSymbol({ number, symbol: proposal.symbol });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root
        name="number"
        required
        error={wrong}
        hint={text('workspace.issue.number.hint', {
          year: form.issuedOn?.slice(0, 4) ?? String(proposal.year),
        })}
      >
        <Field.Label>{text('workspace.issue.number')}</Field.Label>
        <TextInput
          ref={numberField}
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? ''}
          placeholder={next === null ? text('workspace.issue.number.next') : ''}
          onFocus={() => setEntered(next ?? '')}
          onBlur={() => setEntered(null)}
          onChange={({ currentTarget: { value } }) => change({ number: value })}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <DayPicker
        name="issuedOn"
        label={text('workspace.issue.day')}
        words={dayWords(text)}
        locale={DAY_LOCALE}
        range={DAYS}
        wrongAs="nothing"
        required
        value={form.issuedOn}
        keep={(issuedOn) => change({ issuedOn })}
      />
      <Field.Root
        name="signer"
        hint={proposal.signers.length === 0 ? text('workspace.issue.signer.none') : null}
      >
        <Field.Label>{text('workspace.issue.signer')}</Field.Label>
        <SingleSelect
          value={form.signer}
          disabled={proposal.signers.length === 0}
          placeholder={text('workspace.issue.signer.placeholder')}
          onChange={(signer) => change({ signer: String(signer) })}
        >
          {proposal.signers.map(({ id, name, title }) => (
            <SingleSelectOption key={id} value={id}>
              {`${name} – ${title}`}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      {shown !== null && form.issuedOn !== null && (
        <Typography tag="p" role="status">
          {text('workspace.issue.shown', { symbol: shown, day: formatDay(form.issuedOn) })}
        </Typography>
      )}
      <Flex role="status" direction="column" alignItems="stretch" gap={2}>
        {gone.length > 0 && <Typography tag="p">{text('workspace.issue.gone')}</Typography>}
        {gone.map((message) => (
          <Flex key={message} gap={2} alignItems="start">
            <SeverityIcon severity="error" />
            <Typography tag="p">{message}</Typography>
          </Flex>
        ))}
      </Flex>
      {gone.length > 0 && (
        <RemarkField
          name="reason"
          label={text('workspace.issue.reason')}
          hint={text('workspace.issue.reason.hint')}
          value={form.reason}
          keep={(reason) => change({ reason })}
        />
      )}
    </Flex>
  );
};
