import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/useText';
import { reportQuery } from '../../../utils/address';
import { PrintedReport, type PrintedReportProps } from './PrintedReport';
import { PrintOptions } from '../../../components/PrintOptions';

interface Props extends PrintedReportProps {
  /** The version of the figures shown beside it; a new version loads the report again. */
  readonly version: number;
}

/** The report and its print options. */
export const ReportView = ({ version, ...printed }: Props) => {
  const text = useText();
  const { bar, download } = printed;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {download === null && (
        <Typography tag="p" textColor="neutral600">
          {text('download.forbidden')}
        </Typography>
      )}
      <PrintOptions bar={bar} />
      {/* A different period or version mounts it again, so that no state is carried over. */}
      <PrintedReport key={`${version} ${reportQuery(bar.address)}`} {...printed} />
    </Flex>
  );
};
