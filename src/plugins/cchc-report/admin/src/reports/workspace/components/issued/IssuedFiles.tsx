import { Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { BusyButton } from '../../../../components/BusyButton';
import { DownloadOutcome } from '../../../../components/Download/DownloadOutcome';
import { useDownload } from '../../../../hooks/useDownload';
import { useText } from '../../../../hooks/useText';
import { getReportFile } from '../../../api';
import { useDesk } from '../../desk';

/** The files of an issued report: the frozen one and the signed one. */
export const IssuedFiles = ({ hasSigned }: { readonly hasSigned: boolean }) => {
  const text = useText();
  const { report, may } = useDesk();
  const { download, start, dismiss } = useDownload(getReportFile);
  if (!may('export')) return null;
  const order = { query: report.documentId, period: null };
  const formats = hasSigned ? (['docx', 'pdf'] as const) : (['docx'] as const);
  return (
    <div>
      <DownloadOutcome download={download} order={(next) => void start(next)} dismiss={dismiss} />
      <Flex gap={2} wrap="wrap">
        {formats.map((format) => (
          <BusyButton
            key={format}
            variant="secondary"
            startIcon={<Download />}
            isBusy={download.status === 'working'}
            press={() => void start({ ...order, format })}
          >
            {text(`workspace.file.${format}`)}
          </BusyButton>
        ))}
      </Flex>
    </div>
  );
};
