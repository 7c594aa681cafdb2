import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';
import type { ReportKind } from '../../../../../../server/src/contract';
import { useText } from '../../../../hooks/useText';
import { CALENDAR_PERIODS, calendarPeriodName } from '../../../../utils/calendarPeriods';

const Boxes = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
`;

interface Props {
  readonly kind: ReportKind;
  readonly chosen: readonly string[];
  readonly error: string | false;
  readonly choose: (periods: readonly string[]) => void;
}

/** Which periods of the kind are reported; they stay in the order of the year. */
export const RulePeriods = ({ kind, chosen, error, choose }: Props) => {
  const text = useText();
  const id = useId();
  const toggle = (period: string) =>
    choose(CALENDAR_PERIODS[kind].filter((known) => (known === period) !== chosen.includes(known)));
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      role="group"
      aria-labelledby={`${id}-label`}
      {...(error !== false && { 'aria-describedby': `${id}-error` })}
    >
      <Typography id={`${id}-label`} variant="pi" fontWeight="bold">
        {text('settings.rule.periods')}
      </Typography>
      <Boxes>
        {CALENDAR_PERIODS[kind].map((period) => (
          <Checkbox
            key={period}
            checked={chosen.includes(period)}
            aria-invalid={error !== false}
            onCheckedChange={() => toggle(period)}
          >
            {calendarPeriodName(kind, period, text)}
          </Checkbox>
        ))}
      </Boxes>
      {error !== false && (
        <Typography id={`${id}-error`} variant="pi" textColor="danger600">
          {error}
        </Typography>
      )}
    </Flex>
  );
};
