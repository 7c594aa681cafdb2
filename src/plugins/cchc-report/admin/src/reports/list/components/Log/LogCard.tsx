import { Typography, VisuallyHidden } from '@strapi/design-system';
import { Card } from '../../../../components/Card';
import { FailureMessage } from '../../../../components/FailureMessage';
import { RecordsPages } from '../../../../components/RecordsPages';
import { Waiting } from '../../../../components/Waiting';
import { useLatest } from '../../../../hooks/useLatest';
import { useRemote } from '../../../../hooks/useRemote';
import { useText } from '../../../../hooks/useText';
import { getActions } from '../../../officeApi';
import { formatNumber } from '../../../../utils/format';
import { logQuery } from '../../../model/reportsAddress';
import { LogDownload } from './LogDownload';
import { LogTable } from './LogTable';

interface Props {
  readonly agency: string;
  readonly page: number;
  readonly turnTo: (page: number) => void;
}

/** One page of the log, newest first, with a download of the whole log. */
export const LogCard = ({ agency, page, turnTo }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(getActions, logQuery(agency, { page }));
  const latest = useLatest(remote);
  const isEmpty = latest?.data.length === 0;
  return (
    <Card
      title={text('life.log.list')}
      hint={text('life.log.zone')}
      action={<LogDownload agency={agency} disabled={latest === null || isEmpty} />}
    >
      <VisuallyHidden role="status">
        {remote.status === 'loaded' &&
          text('life.log.loaded', { count: formatNumber(remote.data.meta.pagination.total) })}
      </VisuallyHidden>
      {remote.status === 'failed' && <FailureMessage failure={remote.failure} retry={reload} />}
      {remote.status === 'loading' && latest === null && <Waiting>{text('life.log.loading')}</Waiting>}
      {remote.status !== 'failed' && isEmpty && (
        <Typography tag="p">{text(page === 1 ? 'life.log.none' : 'life.log.noneHere')}</Typography>
      )}
      {remote.status !== 'failed' && latest !== null && !isEmpty && (
        <LogTable actions={latest.data} isOld={remote.status === 'loading'} />
      )}
      {latest && (
        <RecordsPages
          label={text('life.log.pages')}
          {...latest.meta.pagination}
          isTurning={remote.status === 'loading'}
          turnTo={turnTo}
        />
      )}
    </Card>
  );
};
