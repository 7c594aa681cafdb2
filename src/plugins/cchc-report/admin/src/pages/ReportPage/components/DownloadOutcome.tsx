import { Alert, Box, Link, VisuallyHidden } from '@strapi/design-system';
import type { Text } from '../../../hooks/useText';
import { useText } from '../../../hooks/useText';
import type { Failure } from '../../../services/failure';
import type { Download } from '../hooks/useDownload';

interface Props {
  readonly download: Download;
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
      return `${text(`failure.${failure.kind}`)}. ${text(`failure.${failure.kind}.hint`)}`;
  }
};

/** How a download went: a failure stays until it is dismissed and says why; a success is the browser's to show. */
export const DownloadOutcome = ({ download, dismiss }: Props) => {
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
              download.period === null
                ? text('download.failed')
                : text('download.failedOf', { period: download.period })
            }
            closeLabel={text('download.dismiss')}
            onClose={dismiss}
            // Strapi itself sends a reloaded page without a session to the login.
            {...(download.failure.kind === 'session' && {
              action: <Link href={window.location.href}>{text('failure.session.action')}</Link>,
            })}
          >
            {reasonOf(download.failure, text)}
          </Alert>
        </Box>
      )}
    </>
  );
};
