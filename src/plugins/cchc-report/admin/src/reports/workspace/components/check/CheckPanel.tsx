import { Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { DraftCheckAnswer, FindingSeverity } from '../../../../../../server/src/contract';
import { BusyButton } from '../../../../components/BusyButton';
import { FailureMessage } from '../../../../components/FailureMessage';
import { Waiting } from '../../../../components/Waiting';
import type { Refreshed } from '../../hooks/useRefreshed';
import { useText } from '../../../../hooks/useText';
import { Finding } from './Finding';
import { SeverityIcon } from './SeverityIcon';

const SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'note'];

/** Findings to fix or review before the report is issued, the most severe first. */
export const CheckPanel = ({ check }: { readonly check: Refreshed<DraftCheckAnswer['data']> }) => {
  const text = useText();
  const { data, failure, isLoading, reload } = check;
  if (failure !== null) return <FailureMessage failure={failure} retry={reload} />;
  if (data === null) return <Waiting>{text('workspace.check.loading')}</Waiting>;
  const { errors, warnings, notes } = data.summary;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography tag="p" role="status" fontWeight="bold">
          {data.findings.length === 0
            ? text('workspace.check.none')
            : text('workspace.check.summary', { errors, warnings, notes })}
        </Typography>
        <BusyButton
          isBusy={isLoading}
          press={reload}
          size="S"
          variant="tertiary"
          startIcon={<ArrowClockwise />}
        >
          {text('workspace.check.again')}
        </BusyButton>
      </Flex>
      {SEVERITIES.map((severity) => {
        const findings = data.findings.filter((finding) => finding.severity === severity);
        return findings.length === 0 ? null : (
          <Flex key={severity} direction="column" alignItems="stretch" gap={3}>
            <Flex gap={2}>
              <SeverityIcon severity={severity} />
              <Typography tag="h2" variant="delta">
                {text(`workspace.check.${severity}`, { count: findings.length })}
              </Typography>
            </Flex>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {findings.map((finding, index) => (
                <Finding key={`${finding.code}.${index}`} finding={finding} />
              ))}
            </Flex>
          </Flex>
        );
      })}
    </Flex>
  );
};
