import { SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { ImportColumnAnswer, ImportFieldAnswer } from '../../../../server/src/importing/http/contract';
import { DataTable } from '../../components/DataTable';
import { useText } from '../../hooks/useText';
import { columnLetters } from '../model/spreadsheet';

interface Props {
  readonly fields: readonly ImportFieldAnswer[];
  readonly columns: readonly ImportColumnAnswer[];
  readonly mapping: Readonly<Record<string, number>>;
  readonly choose: (mapping: Record<string, number>) => void;
}

/** The choice of no column. */
const NONE = 'none';

/** One row for each field: the column it is read from, and examples. */
export const ColumnTable = ({ fields, columns, mapping, choose }: Props) => {
  const text = useText();
  const describeColumn = ({ index, heading }: ImportColumnAnswer): string =>
    text(heading === '' ? 'import.column.bare' : 'import.column', { letters: columnLetters(index), heading });
  /** A column is read into one field only: choosing it for another removes it from the first. */
  const put = (field: string, chosen: string) => {
    const column = chosen === NONE ? undefined : Number(chosen);
    const others = Object.entries(mapping).filter(([name, index]) => name !== field && index !== column);
    choose(Object.fromEntries(column === undefined ? others : [...others, [field, column]]));
  };
  return (
    <DataTable label={text('import.columns')} isStacked>
      <thead>
        <tr>
          <th scope="col">{text('import.field')}</th>
          <th scope="col">{text('import.fromColumn')}</th>
          <th scope="col">{text('import.examples')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, label, required, key }) => {
          const column = columns.find(({ index }) => index === mapping[name]);
          return (
            <tr key={name}>
              <th scope="row">
                {label}
                {(required || key) && (
                  <Typography textColor="danger600" aria-hidden>
                    {' *'}
                  </Typography>
                )}
              </th>
              <td data-label={text('import.fromColumn')}>
                <SingleSelect
                  aria-label={text('import.columnOf', { field: label })}
                  size="S"
                  value={column === undefined ? NONE : String(column.index)}
                  onChange={(value) => put(name, String(value))}
                >
                  <SingleSelectOption value={NONE}>{text('import.column.none')}</SingleSelectOption>
                  {columns.map((one) => (
                    <SingleSelectOption key={one.index} value={String(one.index)}>
                      {describeColumn(one)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </td>
              <td data-label={text('import.examples')}>
                {column && <Typography textColor="neutral600">{column.examples.join(' · ')}</Typography>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
};
