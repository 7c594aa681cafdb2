import { Link as StyledLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { RecordAnswer, RecordTypeOption } from '../../../server/src/contract';
import { DataTable } from './DataTable';
import { useText } from '../hooks/useText';
import { formatDay, formatNumber } from '../utils/format';
import { recordPath } from '../utils/recordPath';
import { Amount } from './Amount';
import { useRecordRights } from '../hooks/useRecordRights';

interface Props {
  readonly records: readonly RecordAnswer[];
  /** Including records not listed here. */
  readonly total: number;
  readonly recordTypes: readonly RecordTypeOption[];
}

/** Records with links to their forms. */
export const RecordsTable = ({ records, total, recordTypes }: Props) => {
  const text = useText();
  const may = useRecordRights();
  const findType = (type: string) => recordTypes.find((option) => option.type === type);
  const count = text('records.count', { count: formatNumber(total) });

  if (total === 0) return <Typography tag="p">{text('records.none')}</Typography>;
  return (
    <DataTable label={count}>
      <caption>
        <Typography variant="omega" fontWeight="bold">
          {count}
        </Typography>
      </caption>
      <thead>
        <tr>
          <th scope="col">{text('records.date')}</th>
          <th scope="col">{text('records.record')}</th>
          <th scope="col">{text('records.type')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ documentId, type, title, date }, index) => {
          const option = findType(type);
          const name = title === '' ? text('records.noTitle') : title;
          return (
            // Objectives of one plan share its documentId.
            <tr key={`${documentId}.${index}`}>
              <td>{date === null ? <Amount value={null} /> : formatDay(date)}</td>
              <th scope="row">
                {option && may('read', option.uid) ? (
                  <StyledLink tag={Link} to={recordPath(option.uid, documentId)}>
                    {name}
                  </StyledLink>
                ) : (
                  name
                )}
              </th>
              <td>
                <Typography textColor="neutral600">{option?.label ?? type}</Typography>
              </td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
};
