import { Typography, VisuallyHidden } from '@strapi/design-system';
import type { OptionsAnswer } from '../../../../../server/src/types/api';
import { FailureMessage } from '../../../components/FailureMessage';
import { Waiting } from '../../../components/Waiting';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { getPreview } from '../../../services/api';
import type { AddressBar } from '../hooks/useAddress';
import { ReportFrame } from './ReportFrame';

interface Props {
  readonly query: string;
  readonly bar: AddressBar;
  readonly options: OptionsAnswer['data'];
  readonly mayExport: boolean;
  /** Out of a question that is refused. */
  readonly wayBack: { readonly label: string; readonly go: () => void };
}

/** The report as it prints, or why there is none. */
export const ReportView = ({ query, bar, options, mayExport, wayBack }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(getPreview, query);
  return (
    <>
      {!mayExport && (
        <Typography tag="p" textColor="neutral600" paddingBottom={4}>
          {text('download.forbidden')}
        </Typography>
      )}
      <VisuallyHidden role="status">{remote.status === 'loaded' && text('report.loaded')}</VisuallyHidden>
      {remote.status === 'loading' && <Waiting>{text('report.loading')}</Waiting>}
      {remote.status === 'failed' && (
        <FailureMessage failure={remote.failure} retry={reload} wayBack={wayBack} />
      )}
      {remote.status === 'loaded' && (
        <ReportFrame html={remote.data} recordTypes={options.recordTypes} openRecords={bar.openRecords} />
      )}
    </>
  );
};
