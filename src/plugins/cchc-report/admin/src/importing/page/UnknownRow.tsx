import { SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { memo, useState } from 'react';
import type { ImportUnknownFieldAnswer } from '../../../../server/src/importing/http/contract';
import { useText } from '../../hooks/useText';
import { formatNumber } from '../../utils/format';
import { choiceOf, LEFT_EMPTY, meaningOfChoice, NOT_CHOSEN } from '../model/meanings';

type UnknownText = ImportUnknownFieldAnswer['texts'][number];

export type Pick = (field: ImportUnknownFieldAnswer, one: UnknownText, meaning: string | null) => void;

interface Props {
  readonly field: ImportUnknownFieldAnswer;
  readonly one: UnknownText;
  readonly meaning: string | null;
  readonly pick: Pick;
}

/**
 * A name, and what it means. A select mounts its options also while it is closed: of hundreds of names with hundreds of
 * choices each, only the open one has them all, and a pick draws its own row alone.
 */
export const UnknownRow = memo(({ field, one, meaning, pick }: Props) => {
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
          value={choiceOf(meaning)}
          onChange={(choice) => pick(field, one, meaningOfChoice(String(choice)))}
          onOpenChange={setIsOpen}
        >
          <SingleSelectOption value={NOT_CHOSEN}>{text('import.unknown.notChosen')}</SingleSelectOption>
          {field.mayBeEmpty && (
            <SingleSelectOption value={choiceOf(LEFT_EMPTY)}>
              {text('import.unknown.leftEmpty')}
            </SingleSelectOption>
          )}
          {field.options
            .filter(({ value }) => isOpen || value === meaning)
            .map(({ value, label }) => (
              <SingleSelectOption key={value} value={choiceOf(value)}>
                {label}
              </SingleSelectOption>
            ))}
        </SingleSelect>
      </td>
    </tr>
  );
});
UnknownRow.displayName = 'UnknownRow';
