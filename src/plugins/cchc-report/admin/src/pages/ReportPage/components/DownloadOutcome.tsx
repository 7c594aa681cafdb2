import { Alert, Box, VisuallyHidden } from '@strapi/design-system';
import type { Text } from '../../../hooks/useText';
import { useText } from '../../../hooks/useText';
import type { Failure } from '../../../services/failure';
import type { Download } from '../hooks/useDownload';

interface Props {
  readonly download: Download;
  readonly dismiss: () => void;
}

const reasonOf = (failure: Failure, text: Text): string =>
  failure.kind === 'refused' ? failure.message : text(`failure.${failure.kind}`);

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
        <Box paddingBottom={4} role="alert">
          <Alert
            variant="danger"
            title={text('download.failed')}
            closeLabel={text('download.dismiss')}
            onClose={dismiss}
          >
            {reasonOf(download.failure, text)}
          </Alert>
        </Box>
      )}
    </>
  );
};
