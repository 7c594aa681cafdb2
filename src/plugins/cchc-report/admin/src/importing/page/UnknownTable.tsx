import { Box, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { memo, useState } from 'react';
import type {
  ImportMeanings,
  ImportUnknownFieldAnswer,
} from '../../../../server/src/importing/http/contract';
import { DataTable } from '../../components/DataTable';
import { TextAction } from '../../components/TextAction';
import { useText } from '../../hooks/useText';
import { formatMoment, formatNumber } from '../../utils/format';
import { LEFT_EMPTY, meaningOfOption, NOT_CHOSEN, toOption, shownMeaning } from '../model/meanings';

type UnknownText = ImportUnknownFieldAnswer['texts'][number];

export type Pick = (field: ImportUnknownFieldAnswer, one: UnknownText, meaning: string | null) => void;

interface RowProps {
  readonly field: ImportUnknownFieldAnswer;
  readonly one: UnknownText;
  readonly meaning: string | null;
  readonly pick: Pick;
}

/**
 * One name and its meaning. A closed select mounts its options too: with hundreds of names and options, only the open one gets
 * all of them, and a pick renders its own row only.
 */
const UnknownRow = memo(({ field, one, meaning, pick }: RowProps) => {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <tr>
      <th scope="row">
        {one.text}
        <Typography tag="p" variant="pi" fontWeight="regular" textColor="neutral600">
          {text('import.unknown.place', { field: field.label, count: formatNumber(one.count) })}
        </Typography>
      </th>
      <td data-label={text('import.unknown.meaning')}>
        <SingleSelect
          aria-label={text('import.unknown.meaningOf', { field: field.label, text: one.text })}
          size="S"
          value={toOption(meaning)}
          onChange={(choice) => pick(field, one, meaningOfOption(String(choice)))}
          onOpenChange={setIsOpen}
        >
          <SingleSelectOption value={NOT_CHOSEN}>{text('import.unknown.notChosen')}</SingleSelectOption>
          {field.mayBeEmpty && (
            <SingleSelectOption value={toOption(LEFT_EMPTY)}>
              {text('import.unknown.leftEmpty')}
            </SingleSelectOption>
          )}
          {field.options
            .filter(({ value }) => isOpen || value === meaning)
            .map(({ value, label }) => (
              <SingleSelectOption key={value} value={toOption(value)}>
                {label}
              </SingleSelectOption>
            ))}
        </SingleSelect>
        <MeaningNote field={field} one={one} meaning={meaning} pick={pick} />
      </td>
    </tr>
  );
});
UnknownRow.displayName = 'UnknownRow';

/** Below the select: the nearest option while none is chosen, or who chose it for an earlier import. */
const MeaningNote = ({ field, one, meaning, pick }: RowProps) => {
  const text = useText();
  const { proposal, remembered } = one;
  const nearest = field.options.find(({ value }) => value === proposal);
  if (meaning === null && nearest !== undefined)
    return (
      <Box paddingTop={1}>
        <TextAction
          aria-label={text('import.unknown.takeOf', { text: one.text, meaning: nearest.label })}
          onClick={({ currentTarget }) => {
            // This button goes away; the select that it answers stays.
            currentTarget.closest('td')?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
            pick(field, one, nearest.value);
          }}
        >
          {text('import.unknown.take', { meaning: nearest.label })}
        </TextAction>
      </Box>
    );
  if (remembered === null || meaning !== one.meaning) return null;
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
      {text('import.unknown.remembered', { by: remembered.by, at: formatMoment(remembered.at) })}
    </Typography>
  );
};

interface Props {
  readonly fields: readonly ImportUnknownFieldAnswer[];
  readonly picked: ImportMeanings;
  /** Must not change between renders. */
  readonly pick: Pick;
}

/** One row for each name: its field, its number of rows, and its meaning. */
export const UnknownTable = ({ fields, picked, pick }: Props) => {
  const text = useText();
  return (
    <DataTable label={text('import.unknown')} isStacked>
      <thead>
        <tr>
          <th scope="col">{text('import.unknown.text')}</th>
          <th scope="col" style={{ width: '50%' }}>
            {text('import.unknown.meaning')}
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.flatMap((field) =>
          field.texts.map((one) => (
            <UnknownRow
              key={`${field.field} ${one.text}`}
              field={field}
              one={one}
              meaning={shownMeaning(picked, field, one)}
              pick={pick}
            />
          )),
        )}
      </tbody>
    </DataTable>
  );
};
