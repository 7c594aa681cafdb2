import { Layouts } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { FailureMessage } from '../../../components/FailureMessage';
import { Waiting } from '../../../components/Waiting';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { getOptions } from '../../../services/api';
import { reportQuery } from '../../../utils/address';
import { useCompletedAddress } from '../hooks/useCompletedAddress';
import { useDownload } from '../hooks/useDownload';
import { DownloadButton } from './DownloadButton';
import { DownloadOutcome } from './DownloadOutcome';
import { NoAgencies } from './NoAgencies';
import { PageHeader } from './PageHeader';
import { ReportWorkspace } from './ReportWorkspace';

/** The page for those who may read: what can be chosen comes first, all else hangs on it. */
export const ReportScreen = ({ mayExport }: { readonly mayExport: boolean }) => {
  const text = useText();
  const { remote, reload } = useRemote(getOptions, '');
  const bar = useCompletedAddress(remote);
  const query = remote.status === 'loaded' ? reportQuery(bar.address) : null;
  const [period, setPeriod] = useState<string | null>(null);
  const downloadButton = useRef<HTMLButtonElement>(null);
  const { download, start, dismiss } = useDownload();

  return (
    <>
      <PageHeader
        action={
          mayExport && (
            <DownloadButton
              isWorking={download.status === 'working'}
              disabled={query === null}
              buttonRef={downloadButton}
              start={() => query !== null && void start(query, period)}
            />
          )
        }
      />
      <Layouts.Content>
        <DownloadOutcome
          download={download}
          dismiss={() => {
            dismiss();
            downloadButton.current?.focus();
          }}
        />
        {remote.status === 'loading' && <Waiting>{text('page.loading')}</Waiting>}
        {remote.status === 'failed' && <FailureMessage failure={remote.failure} retry={reload} />}
        {remote.status === 'loaded' &&
          (remote.data.data.agencies.length === 0 ? (
            <NoAgencies agencyUid={remote.data.data.agencyUid} />
          ) : (
            <ReportWorkspace
              bar={bar}
              options={remote.data.data}
              mayExport={mayExport}
              tellPeriod={setPeriod}
            />
          ))}
      </Layouts.Content>
    </>
  );
};
