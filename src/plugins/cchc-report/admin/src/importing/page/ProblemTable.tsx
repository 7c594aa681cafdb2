import { Card } from '../../components/Card';
import { DataTable } from '../../components/DataTable';
import { FailureMessage } from '../../components/FailureMessage';
import { Waiting } from '../../components/Waiting';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import type { ImportProblemAnswer } from '../../../../server/src/importing/http/contract';
import { formatNumber } from '../../utils/format';
import { rowRanges } from '../model/spreadsheet';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** The heading of the messages. */
  readonly what: string;
  /** Must not change between renders. */
  readonly load: (id: string, signal: AbortSignal) => Promise<readonly ImportProblemAnswer[]>;
}

/** Messages about rows, each once, with its column and rows. */
export const ProblemTable = ({ id, title, hint, what, load }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(load, id);
  if (remote.status === 'loading') return <Waiting>{text('life.opening')}</Waiting>;
  if (remote.status === 'failed') return <FailureMessage failure={remote.failure} retry={reload} />;
  return (
    <Card title={title} hint={hint}>
      <DataTable label={title} isStacked>
        <thead>
          <tr>
            <th scope="col">{text('import.problem.column')}</th>
            <th scope="col">{what}</th>
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
              <td data-label={what} style={{ minWidth: '22rem', overflowWrap: 'break-word' }}>
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
