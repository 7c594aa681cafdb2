import { Alert, Box, Link, VisuallyHidden } from '@strapi/design-system';
import { TextAction } from '../TextAction';
import type { Text } from '../../hooks/useText';
import { useText } from '../../hooks/useText';
import type { Failure } from '../../services/failure';
import { insteadOf } from '../../services/fileFormats';
import type { Download, Order } from '../../hooks/useDownload';

interface Props {
  readonly download: Download;
  /** Asks for another file in place of one that was refused. */
  readonly order: (order: Order) => void;
  readonly dismiss: () => void;
}

const reasonOf = (failure: Failure, text: Text): string => {
  switch (failure.kind) {
    case 'refused':
      return failure.message;
    case 'forbidden':
      return text('download.forbidden');
    case 'session':
    case 'offline':
    case 'server':
    case 'unreadable':
      return `${text(`failure.${failure.kind}`)}. ${text(`failure.${failure.kind}.hint`)}`;
  }
};

/** What may be done about a failure here and now; nothing where only waiting helps. */
const wayOutOf = (failure: Failure, refused: Order, order: Props['order'], text: Text) => {
  // Strapi itself sends a reloaded page without a session to the login.
  if (failure.kind === 'session')
    return <Link href={window.location.href}>{text('failure.session.action')}</Link>;
  const format = failure.kind === 'refused' ? insteadOf(failure.code) : null;
  if (format === null) return undefined;
  return (
    <TextAction onClick={() => order({ ...refused, format })}>
      {text(`download.instead.${format}`)}
    </TextAction>
  );
};

/** How a download went: a failure stays until it is dismissed and says why; a success is the browser's to show. */
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
            action={wayOutOf(download.failure, download.order, order, text)}
          >
            {reasonOf(download.failure, text)}
          </Alert>
        </Box>
      )}
    </>
  );
};
