import { Radio, Typography } from '@strapi/design-system';
import type { ImportConflictAnswer } from '../../../../server/src/importing/http/contract';
import { DataTable } from '../../components/DataTable';
import { useText } from '../../hooks/useText';

interface Props {
  readonly conflicts: readonly ImportConflictAnswer[];
  readonly decide: (row: number, takeFile: boolean) => void;
}

const HERE = 'here';
const FILE = 'file';

/** One row for each record: its values, those of the file, and the decision between them. */
export const ConflictTable = ({ conflicts, decide }: Props) => {
  const text = useText();
  const values = (fields: ImportConflictAnswer['fields'], side: 'here' | 'file') =>
    fields.map(({ label, [side]: value }) => (
      <div key={label} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        <Typography variant="pi" textColor="neutral600">
          {`${label}: `}
        </Typography>
        {value === '' ? text('import.conflict.empty') : value}
      </div>
    ));
  return (
    <DataTable label={text('import.conflicts')} isStacked>
      <thead>
        <tr>
          <th scope="col">{text('import.conflict.record')}</th>
          <th scope="col">{text('import.conflict.here')}</th>
          <th scope="col">{text('import.conflict.file')}</th>
          <th scope="col">{text('import.conflict.stands')}</th>
        </tr>
      </thead>
      <tbody>
        {conflicts.map(({ row, title, fields, takeFile }) => (
          <tr key={row}>
            <th scope="row">{text('import.conflict.row', { row, title })}</th>
            <td data-label={text('import.conflict.here')}>{values(fields, 'here')}</td>
            <td data-label={text('import.conflict.file')}>{values(fields, 'file')}</td>
            <td data-label={text('import.conflict.stands')} style={{ whiteSpace: 'nowrap' }}>
              <Radio.Group
                aria-label={text('import.conflict.standsOf', { row })}
                value={takeFile ? FILE : HERE}
                onValueChange={(value) => decide(row, value === FILE)}
              >
                <Radio.Item value={HERE}>{text('import.conflict.keepHere')}</Radio.Item>
                <Radio.Item value={FILE}>{text('import.conflict.takeFile')}</Radio.Item>
              </Radio.Group>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
};
