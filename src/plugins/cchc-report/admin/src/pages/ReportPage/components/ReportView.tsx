import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/useText';
import { reportQuery } from '../../../utils/address';
import { PrintedReport, type PrintedReportProps } from './PrintedReport';
import { PrintOptions } from '../../../components/PrintOptions';

interface Props extends PrintedReportProps {
  /** Of the figures that are shown beside: another one, and the report is asked for again. */
  readonly version: number;
}

/** The report and how it is to print. */
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
      {/* Of another period, or an earlier version, nothing is kept. */}
      <PrintedReport key={`${version} ${reportQuery(bar.address)}`} {...printed} />
    </Flex>
  );
};
