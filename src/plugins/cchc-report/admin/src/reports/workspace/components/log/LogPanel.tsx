import { Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { DataTable } from '../../../../components/DataTable';
import { FailureMessage } from '../../../../components/FailureMessage';
import { RecordsPages } from '../../../../components/RecordsPages';
import { Waiting } from '../../../../components/Waiting';
import { useRefreshed } from '../../hooks/useRefreshed';
import { useText } from '../../../../hooks/useText';
import { getActions } from '../../../api';
import { formatMoment } from '../../../../utils/format';

interface Props {
  readonly documentId: string;
  readonly tick: number;
}

/** The log of the report, newest first. */
export const LogPanel = ({ documentId, tick }: Props) => {
  const text = useText();
  const [page, setPage] = useState(1);
  const load = useCallback(
    (question: string, signal: AbortSignal) => getActions(documentId, Number(question), signal),
    [documentId],
  );
  const { data, failure, reload } = useRefreshed(load, String(page), tick);
  if (failure !== null) return <FailureMessage failure={failure} retry={reload} />;
  if (data === null) return <Waiting>{text('workspace.log.loading')}</Waiting>;
  if (data.data.length === 0) return <Typography tag="p">{text('workspace.log.none')}</Typography>;
  return (
    <div>
      <DataTable label={text('workspace.log')}>
        <thead>
          <tr>
            <th scope="col">{text('workspace.log.at')}</th>
            <th scope="col">{text('workspace.log.by')}</th>
            <th scope="col">{text('workspace.log.what')}</th>
          </tr>
        </thead>
        <tbody>
          {data.data.map(({ id, at, by, summary }) => (
            <tr key={id}>
              <td style={{ whiteSpace: 'nowrap' }}>{formatMoment(at)}</td>
              <td>{by}</td>
              <td>{summary}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <RecordsPages
        {...data.meta.pagination}
        label={text('workspace.log.pages')}
        isTurning={false}
        turnTo={setPage}
      />
    </div>
  );
};
