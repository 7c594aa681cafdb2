import { Card } from '../../components/Card';
import { DataTable } from '../../components/DataTable';
import { TextAction } from '../../components/TextAction';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { getImports } from '../api';
import { formatMoment } from '../../utils/format';

/** The account's imports of the last 30 days; nothing if there are none. */
export const EarlierImports = ({ open }: { readonly open: (id: string) => void }) => {
  const text = useText();
  const { remote } = useRemote(getImports, '');
  if (remote.status !== 'loaded' || remote.data.length === 0) return null;
  return (
    <Card title={text('import.earlier')} hint={text('import.earlier.hint')}>
      <DataTable label={text('import.earlier')} isStacked>
        <thead>
          <tr>
            <th scope="col">{text('import.file')}</th>
            <th scope="col">{text('import.type')}</th>
            <th scope="col">{text('import.state')}</th>
            <th scope="col">{text('import.sentAt')}</th>
          </tr>
        </thead>
        <tbody>
          {remote.data.map(({ id, fileName, label, state, createdAt }) => (
            <tr key={id}>
              <th scope="row">
                <TextAction onClick={() => open(id)}>{fileName}</TextAction>
              </th>
              <td data-label={text('import.type')}>{label}</td>
              <td data-label={text('import.state')}>{text(`import.state.${state}`)}</td>
              <td data-label={text('import.sentAt')}>{formatMoment(createdAt)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
};
