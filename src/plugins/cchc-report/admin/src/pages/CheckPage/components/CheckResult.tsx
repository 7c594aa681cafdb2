import { Badge, Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useState } from 'react';
import { StateMessage } from '../../../components/StateMessage';
import { useText } from '../../../hooks/useText';
import { sortRules, type CheckReport, formatCheck } from '../model/checkResult';
import { OtherRules } from './OtherRules';
import { ResultActions } from './ResultActions';
import { RuleList } from './RuleList';

interface Props {
  readonly name: string;
  readonly report: CheckReport;
}

/** Result: counts, errors, advice, and the other rules collapsed. */
export const CheckResult = ({ name, report }: Props) => {
  const text = useText();
  const [isErrorsOnly, setIsErrorsOnly] = useState(false);
  const { errors, advice, kept, notApplicable } = sortRules(report);
  const counts = [
    { label: text('check.count.errors', { count: errors.length }), isBad: errors.length > 0 },
    { label: text('check.count.advice', { count: advice.length }), isBad: false },
    { label: text('check.count.kept', { count: kept.length }), isBad: false },
    { label: text('check.count.notApplicable', { count: notApplicable.length }), isBad: false },
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="h2" variant="beta" style={{ overflowWrap: 'anywhere' }}>
            {text('check.resultOf', { name })}
          </Typography>
          <Flex tag="ul" gap={2} wrap="wrap">
            {counts.map(({ label, isBad }) => (
              <li key={label}>
                <Badge
                  backgroundColor={isBad ? 'danger100' : 'neutral150'}
                  textColor={isBad ? 'danger700' : 'neutral700'}
                >
                  {label}
                </Badge>
              </li>
            ))}
          </Flex>
          <Flex gap={4} wrap="wrap" justifyContent="space-between">
            <Box className="cchc-not-printed">
              <Checkbox
                checked={isErrorsOnly}
                onCheckedChange={(checked) => setIsErrorsOnly(checked === true)}
              >
                {text('check.errorsOnly')}
              </Checkbox>
            </Box>
            <ResultActions asText={() => formatCheck(name, report, text)} />
          </Flex>
        </Flex>
      </Box>
      {errors.length === 0 && (
        <StateMessage
          icon={<CheckCircle width="4.8rem" height="4.8rem" fill="success600" />}
          title={text('check.noErrors')}
        />
      )}
      <RuleList title={text('check.errors')} hint={text('check.errors.hint')} rules={errors} />
      {!isErrorsOnly && (
        <>
          <RuleList title={text('check.advice')} hint={text('check.advice.hint')} rules={advice} />
          <OtherRules title={text('check.kept')} rules={kept} />
          <OtherRules title={text('check.notApplicable')} rules={notApplicable} />
        </>
      )}
    </Flex>
  );
};
