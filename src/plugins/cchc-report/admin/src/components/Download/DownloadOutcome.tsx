import { Alert, Box, Link, VisuallyHidden } from '@strapi/design-system';
import { TextAction } from '../TextAction';
import type { Text } from '../../hooks/useText';
import { useText } from '../../hooks/useText';
import type { Failure } from '../../services/failure';
import { describeFailure } from '../../utils/failureText';
import { chooseOtherFormat } from '../../services/fileFormats';
import type { Download, Order } from '../../hooks/useDownload';

interface Props {
  readonly download: Download;
  /** Requests another file instead of a refused one. */
  readonly order: (order: Order) => void;
  readonly dismiss: () => void;
}

/** An action that resolves the failure; undefined if only waiting helps. */
const createRemedy = (failure: Failure, refused: Order, order: Props['order'], text: Text) => {
  // Without a session, reloading leads to Strapi's login.
  if (failure.kind === 'session')
    return <Link href={window.location.href}>{text('failure.session.action')}</Link>;
  const format = failure.kind === 'refused' ? chooseOtherFormat(failure.code) : null;
  if (format === null) return undefined;
  return (
    <TextAction onClick={() => order({ ...refused, format })}>
      {text(`download.instead.${format}`)}
    </TextAction>
  );
};

/** Result of a download: failures stay with their reason until dismissed; the browser shows successes. */
export const DownloadOutcome = ({ download, order, dismiss }: Props) => {
  const text = useText();
  return (
    <>
      <VisuallyHidden role="status">
        {download.status === 'working' && text('download.working')}
        {download.status === 'done' && text('download.done', { name: download.name })}
      </VisuallyHidden>
      {download.status === 'failed' && (
        <Box paddingBottom={4}>
          <Alert
            variant="danger"
            title={
              download.order.period === null
                ? text('download.failed')
                : text('download.failedOf', { period: download.order.period })
            }
            closeLabel={text('download.dismiss')}
            onClose={dismiss}
            action={createRemedy(download.failure, download.order, order, text)}
          >
            {describeFailure(download.failure, text, 'download.forbidden')}
          </Alert>
        </Box>
      )}
    </>
  );
};
