import { Card } from '../../components/Card';
import { DataTable } from '../../components/DataTable';
import { FailureMessage } from '../../components/FailureMessage';
import { Waiting } from '../../components/Waiting';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { getProblems } from '../api';
import { formatNumber } from '../../utils/format';
import { rowRanges } from '../model/spreadsheet';

/** Why rows are refused: each problem of a column and each unknown name once, with its rows. */
export const Problems = ({ id }: { readonly id: string }) => {
  const text = useText();
  const { remote, reload } = useRemote(getProblems, id);
  if (remote.status === 'loading') return <Waiting>{text('life.opening')}</Waiting>;
  if (remote.status === 'failed') return <FailureMessage failure={remote.failure} retry={reload} />;
  return (
    <Card title={text('import.problems')} hint={text('import.problems.hint')}>
      <DataTable label={text('import.problems')} isStacked>
        <thead>
          <tr>
            <th scope="col">{text('import.problem.column')}</th>
            <th scope="col">{text('import.problem')}</th>
            <th scope="col" style={{ minWidth: '10rem' }}>
              {text('import.problem.rows')}
            </th>
            <th scope="col" data-numeric style={{ minWidth: '8rem' }}>
              {text('import.problem.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {remote.data.map(({ column, code, message, ranges, count }) => (
            <tr key={`${column} ${code} ${message}`}>
              <th scope="row">{column ?? text('import.problem.row')}</th>
              <td
                data-label={text('import.problem')}
                style={{ minWidth: '22rem', overflowWrap: 'break-word' }}
              >
                {message}
              </td>
              <td data-label={text('import.problem.rows')}>{rowRanges(ranges)}</td>
              <td data-label={text('import.problem.count')} data-numeric>
                {formatNumber(count)}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
};
