import { LinkButton, VisuallyHidden } from '@strapi/design-system';
import { SealCheck } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { OptionsAnswer } from '../../../../../server/src/contract';
import { FailureMessage, type WayOut } from '../../../components/FailureMessage';
import { Waiting } from '../../../components/Waiting';
import { useLatest } from '../../../hooks/useLatest';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { CHECK_PAGE } from '../../../pluginId';
import { getPreview } from '../../../services/api';
import type { Failure } from '../../../services/failure';
import { chooseOtherFormat, type FileFormat } from '../../../services/fileFormats';
import { printQuery } from '../../../utils/address';
import type { AddressBar } from '../hooks/useAddress';
import { ReportFrame } from './ReportFrame';

export interface PrintedReportProps {
  readonly bar: AddressBar;
  readonly options: OptionsAnswer['data'];
  /** Downloads the report as a file; null for an account that may not. */
  readonly download: ((format: FileFormat) => void) | null;
  readonly mayCheck: boolean;
  /** Leads away from a refused request. */
  readonly wayBack: WayOut;
}

/** The report as it prints, or the reason why there is none. The last page stays until the next one has loaded. */
export const PrintedReport = ({ bar, options, download, mayCheck, wayBack }: PrintedReportProps) => {
  const text = useText();
  const query = printQuery(bar.address);
  const { remote, reload } = useRemote(getPreview, query);
  const latest = useLatest(remote);

  const findWaysOut = (failure: Failure): { remedy?: WayOut; wayBack: WayOut } => {
    const format = failure.kind === 'refused' ? chooseOtherFormat(failure.code) : null;
    if (format === null) return { wayBack };
    return {
      ...(download && { remedy: { label: text(`download.instead.${format}`), go: () => download(format) } }),
      wayBack: { label: text('print.appendices.none'), go: () => bar.go({ appendices: null }) },
    };
  };

  return (
    <>
      <VisuallyHidden role="status">
        {remote.status === 'loading' && latest !== null && text('report.again')}
        {remote.status === 'loaded' && text('report.loaded')}
      </VisuallyHidden>
      {remote.status === 'loading' && latest === null && <Waiting>{text('report.loading')}</Waiting>}
      {remote.status === 'failed' && (
        <FailureMessage failure={remote.failure} retry={reload} {...findWaysOut(remote.failure)} />
      )}
      {remote.status !== 'failed' && latest !== null && (
        <ReportFrame
          html={latest}
          isOld={remote.status === 'loading'}
          action={
            download &&
            mayCheck && (
              <LinkButton
                tag={Link}
                to={`/${CHECK_PAGE}?${query}`}
                variant="tertiary"
                size="S"
                startIcon={<SealCheck />}
              >
                {text('report.check')}
              </LinkButton>
            )
          }
          recordTypes={options.recordTypes}
          openRecords={bar.openRecords}
        />
      )}
    </>
  );
};
