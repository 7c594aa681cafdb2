import { Box, Flex } from '@strapi/design-system';
import { useRef } from 'react';
import { DownloadButton } from '../../../../components/Download/DownloadButton';
import { DownloadMenu } from '../../../../components/Download/DownloadMenu';
import { DownloadOutcome } from '../../../../components/Download/DownloadOutcome';
import { useDownload } from '../../../../hooks/useDownload';
import { getReportFile } from '../../../api';
import type { FileFormat } from '../../../../services/fileFormats';
import { useDesk } from '../../desk';

/** Downloads the draft, including everything typed so far. */
export const DraftDownload = () => {
  const { report, store } = useDesk();
  const button = useRef<HTMLButtonElement>(null);
  const { download, start, dismiss } = useDownload(async (documentId, format) => {
    await store.settle();
    return getReportFile(documentId, format);
  });
  const isWorking = download.status === 'working';
  const order = (format: FileFormat) =>
    void start({ query: report.documentId, format, period: report.period.label });
  return (
    <Flex direction="column" alignItems="stretch">
      <Box maxWidth="48rem">
        <DownloadOutcome
          download={download}
          order={(next) => {
            void start(next);
            button.current?.focus();
          }}
          dismiss={() => {
            dismiss();
            button.current?.focus();
          }}
        />
      </Box>
      <Flex gap={1} justifyContent="flex-end">
        <DownloadButton
          isWorking={isWorking}
          disabled={false}
          buttonRef={button}
          variant="tertiary"
          start={() => order('docx')}
        />
        <DownloadMenu isWorking={isWorking} disabled={false} start={order} />
      </Flex>
    </Flex>
  );
};
