import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';
import { periodParts } from '../../../../../../server/src/domain/period/kinds';
import type { PeriodKind } from '../../../../../../server/src/contract';
import { useText } from '../../../../hooks/useText';
import { partName } from '../../../../utils/periodChoice';

const Boxes = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
`;

interface Props {
  readonly kind: PeriodKind;
  readonly chosen: readonly string[];
  readonly error: string | false;
  readonly choose: (periods: readonly string[]) => void;
}

/** The reported periods of the kind, kept in the order of the year. */
export const RulePeriods = ({ kind, chosen, error, choose }: Props) => {
  const text = useText();
  const id = useId();
  const toggle = (period: string) =>
    choose(periodParts(kind).filter((known) => (known === period) !== chosen.includes(known)));
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
        {periodParts(kind).map((period, index) => (
          <Checkbox
            key={period}
            checked={chosen.includes(period)}
            aria-invalid={error !== false}
            onCheckedChange={() => toggle(period)}
          >
            {partName(kind, index + 1, text)}
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
