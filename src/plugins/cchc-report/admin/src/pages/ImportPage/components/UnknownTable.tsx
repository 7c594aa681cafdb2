import { SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { ImportMeanings, ImportUnknownFieldAnswer } from '../../../../../server/src/types/imports';
import { DataTable } from '../../../components/DataTable';
import { useText } from '../../../hooks/useText';
import { formatNumber } from '../../../utils/format';
import { choiceOf, LEFT_EMPTY, meaningNow, meaningOfChoice, NOT_CHOSEN } from '../../../utils/importMeanings';

interface Props {
  readonly fields: readonly ImportUnknownFieldAnswer[];
  readonly picked: ImportMeanings;
  readonly pick: (
    field: ImportUnknownFieldAnswer,
    one: ImportUnknownFieldAnswer['texts'][number],
    meaning: string | null,
  ) => void;
}

/** A row a name: in which field and how many rows of the file it stands, and what it means. */
export const UnknownTable = ({ fields, picked, pick }: Props) => {
  const text = useText();
  return (
    <DataTable label={text('import.unknown')}>
      <thead>
        <tr>
          <th scope="col">{text('import.unknown.text')}</th>
          <th scope="col">{text('import.unknown.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.flatMap((field) =>
          field.texts.map((one) => (
            <tr key={`${field.field} ${one.text}`}>
              <th scope="row">
                {one.text}
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {text('import.unknown.place', { field: field.label, count: formatNumber(one.count) })}
                </Typography>
              </th>
              <td style={{ minWidth: '16rem' }}>
                <SingleSelect
                  aria-label={text('import.unknown.meaningOf', { field: field.label, text: one.text })}
                  size="S"
                  value={choiceOf(meaningNow(picked, field, one))}
                  onChange={(choice) => pick(field, one, meaningOfChoice(String(choice)))}
                >
                  <SingleSelectOption value={NOT_CHOSEN}>
                    {text('import.unknown.notChosen')}
                  </SingleSelectOption>
                  {field.mayBeEmpty && (
                    <SingleSelectOption value={choiceOf(LEFT_EMPTY)}>
                      {text('import.unknown.leftEmpty')}
                    </SingleSelectOption>
                  )}
                  {field.options.map(({ value, label }) => (
                    <SingleSelectOption key={value} value={choiceOf(value)}>
                      {label}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </DataTable>
  );
};
