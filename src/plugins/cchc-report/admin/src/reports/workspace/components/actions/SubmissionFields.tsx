import { Field, Flex, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import type { LeadersAnswer } from '../../../../../../server/src/contract';
import { useText } from '../../../../hooks/useText';

/** The choice that stands for every leader of the office. */
const EVERYBODY = 'all';

export interface Addressed {
  /** Null: every leader of the office. */
  readonly to: number | null;
  readonly note: string;
}

interface Props {
  readonly leaders: LeadersAnswer['data'];
  readonly value: Addressed;
  readonly change: (change: Partial<Addressed>) => void;
}

/** To whom the report is put, and a note for the leader. */
export const SubmissionFields = ({ leaders, value, change }: Props) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {leaders.length > 0 && (
        <Field.Root name="to">
          <Field.Label>{text('workspace.submit.to')}</Field.Label>
          <SingleSelect
            value={value.to === null ? EVERYBODY : String(value.to)}
            onChange={(chosen) => change({ to: chosen === EVERYBODY ? null : Number(chosen) })}
          >
            <SingleSelectOption value={EVERYBODY}>{text('workspace.submit.everybody')}</SingleSelectOption>
            {leaders.map(({ accountId, name }) => (
              <SingleSelectOption key={accountId} value={String(accountId)}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      <Field.Root name="note" hint={text('workspace.submit.note.hint')}>
        <Field.Label>{text('workspace.submit.note')}</Field.Label>
        <Textarea
          value={value.note}
          maxLength={2000}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
};
