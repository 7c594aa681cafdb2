import { Box, Flex, Typography } from '@strapi/design-system';
import { FailureMessage } from '../../../../components/FailureMessage';
import { Waiting } from '../../../../components/Waiting';
import { useRefreshed } from '../../hooks/useRefreshed';
import { useText } from '../../../../hooks/useText';
import { getLateRecords } from '../../../api';
import { formatMoment, formatNumber } from '../../../../utils/format';
import { useDesk } from '../../desk';
import { LateRecords } from './LateRecords';

const KINDS = ['added', 'removed', 'changed'] as const;

/**
 * Records of the period that were added, changed or removed after the report was issued, which it therefore does not
 * cover.
 */
export const LatePanel = () => {
  const text = useText();
  const { report, recordTypes } = useDesk();
  const { data, failure, reload } = useRefreshed(getLateRecords, report.documentId, 0);
  if (failure !== null) return <FailureMessage failure={failure} retry={reload} />;
  if (data === null) return <Waiting>{text('records.loading')}</Waiting>;
  const since = { at: formatMoment(data.issuedAt) };
  if (KINDS.every((kind) => data.totals[kind] === 0))
    return <Typography tag="p">{text('workspace.late.none', since)}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p">{text('workspace.late.hint', since)}</Typography>
      {KINDS.filter((kind) => data.totals[kind] > 0).map((kind) => (
        <Box key={kind} tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
          <Typography tag="h2" variant="delta" paddingBottom={2}>
            {text(`workspace.moved.${kind}`, { count: formatNumber(data.totals[kind]) })}
          </Typography>
          <LateRecords records={data[kind]} total={data.totals[kind]} recordTypes={recordTypes} />
        </Box>
      ))}
    </Flex>
  );
};
