import { Typography, VisuallyHidden } from '@strapi/design-system';
import { useEffect } from 'react';
import { Card } from '../../../../components/Card';
import { FailureMessage } from '../../../../components/FailureMessage';
import { RecordsPages } from '../../../../components/RecordsPages';
import { Waiting } from '../../../../components/Waiting';
import { useLatest } from '../../../../hooks/useLatest';
import { useRemote } from '../../../../hooks/useRemote';
import { useText } from '../../../../hooks/useText';
import { getReports } from '../../../officeApi';
import { formatNumber } from '../../../../utils/format';
import { reportsQuery, type ReportsAddress } from '../../../model/reportsAddress';
import { Filters } from './Filters';
import { ReportsTable } from './ReportsTable';

interface Props {
  readonly agency: string;
  readonly address: ReportsAddress;
  readonly go: (change: Partial<ReportsAddress>) => void;
}

/** The drafts and issued reports of an agency, newest first. */
export const ReportsCard = ({ agency, address, go }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(getReports, reportsQuery(agency, address));
  const latest = useLatest(remote);
  const pages = latest?.meta.pagination ?? null;
  const isBeyond = remote.status === 'loaded' && pages !== null && pages.page > Math.max(1, pages.pageCount);
  const lastPage = pages?.pageCount ?? 1;

  // The page number may be too high, for example in an old link.
  useEffect(() => {
    if (isBeyond) go({ page: Math.max(1, lastPage) });
  }, [isBeyond, lastPage, go]);

  const isFiltered = address.state !== null || address.kind !== null;
  const isEmpty = latest?.meta.pagination.total === 0;
  return (
    <Card title={text('life.reports')}>
      <Filters address={address} go={go} />
      <VisuallyHidden role="status">
        {remote.status === 'loaded' &&
          text('life.reports.loaded', { count: formatNumber(remote.data.meta.pagination.total) })}
      </VisuallyHidden>
      {remote.status === 'failed' && <FailureMessage failure={remote.failure} retry={reload} />}
      {remote.status === 'loading' && latest === null && <Waiting>{text('life.reports.loading')}</Waiting>}
      {remote.status !== 'failed' && isEmpty && (
        <Typography tag="p">{text(isFiltered ? 'life.reports.noneSuch' : 'life.reports.none')}</Typography>
      )}
      {remote.status !== 'failed' && latest !== null && !isEmpty && (
        <ReportsTable reports={latest.data} isOld={remote.status === 'loading'} />
      )}
      {pages && (
        <RecordsPages
          label={text('life.reports.pages')}
          {...pages}
          isTurning={remote.status === 'loading'}
          turnTo={(page) => go({ page })}
        />
      )}
    </Card>
  );
};
