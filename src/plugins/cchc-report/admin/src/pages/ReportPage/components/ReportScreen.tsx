import { Flex } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { FailureMessage } from '../../../components/FailureMessage';
import { type Heading, PageHeader } from '../../../components/PageHeader';
import { Waiting } from '../../../components/Waiting';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { getOptions, getReportFile } from '../../../services/api';
import type { FileFormat } from '../../../services/fileFormats';
import { printQuery } from '../../../utils/address';
import { useCompletedAddress } from '../hooks/useCompletedAddress';
import { useDownload } from '../../../hooks/useDownload';
import { DownloadButton } from '../../../components/Download/DownloadButton';
import { DownloadMenu } from '../../../components/Download/DownloadMenu';
import { DownloadOutcome } from '../../../components/Download/DownloadOutcome';
import { NoAgencies } from './NoAgencies';
import { ReportOfPeriod } from './ReportOfPeriod';
import { ReportWorkspace } from './ReportWorkspace';

interface Props {
  readonly heading: Heading;
  readonly mayExport: boolean;
  readonly mayCheck: boolean;
  readonly mayDraft: boolean;
}

/** The page for accounts that may read: it loads the options first, since all else depends on them. */
export const ReportScreen = ({ heading, mayExport, mayCheck, mayDraft }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(getOptions, '');
  const bar = useCompletedAddress(remote);
  const query = remote.status === 'loaded' ? printQuery(bar.address) : null;
  const [period, setPeriod] = useState<string | null>(null);
  const downloadButton = useRef<HTMLButtonElement>(null);
  const { download, start, dismiss } = useDownload(getReportFile);
  const isWorking = download.status === 'working';
  const startAs = (format: FileFormat) => query !== null && void start({ query, format, period });
  /** Moves the focus out of a message that disappears. */
  const keepFocus = () => downloadButton.current?.focus();

  return (
    <>
      <PageHeader
        {...heading}
        action={
          <>
            {query !== null && <ReportOfPeriod address={bar.address} mayDraft={mayDraft} />}
            {mayExport && (
              <Flex gap={1}>
                <DownloadButton
                  variant={mayDraft ? 'tertiary' : 'default'}
                  isWorking={isWorking}
                  disabled={query === null}
                  buttonRef={downloadButton}
                  start={() => startAs('docx')}
                />
                <DownloadMenu isWorking={isWorking} disabled={query === null} start={startAs} />
              </Flex>
            )}
          </>
        }
      />
      <Layouts.Content>
        <DownloadOutcome
          download={download}
          order={(order) => {
            void start(order);
            keepFocus();
          }}
          dismiss={() => {
            dismiss();
            keepFocus();
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
              download={mayExport ? startAs : null}
              mayCheck={mayCheck}
              tellPeriod={setPeriod}
            />
          ))}
      </Layouts.Content>
    </>
  );
};
