import type {
  ImportMeanings,
  ImportUnknownFieldAnswer,
} from '../../../../server/src/importing/http/contract';
import { DataTable } from '../../components/DataTable';
import { useText } from '../../hooks/useText';
import { meaningNow } from '../model/meanings';
import { type Pick, UnknownRow } from './UnknownRow';

interface Props {
  readonly fields: readonly ImportUnknownFieldAnswer[];
  readonly picked: ImportMeanings;
  /** Stable. */
  readonly pick: Pick;
}

/** A row a name: in which field and how many rows of the file it stands, and what it means. */
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
              meaning={meaningNow(picked, field, one)}
              pick={pick}
            />
          )),
        )}
      </tbody>
    </DataTable>
  );
};
