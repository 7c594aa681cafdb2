import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { styled } from 'styled-components';
import {
  type KeyedPeriod,
  keyedPeriodKey,
  periodParts,
} from '../../../../../../server/src/domain/period/kinds';
import { useText } from '../../../../hooks/useText';
import { offeredYears, partName } from '../../../../utils/periodChoice';
import type { Chosen } from '../../hooks/useAddress';

/** A kind with one period a year has no number: the year takes both columns. */
const Both = styled(Box)`
  ${({ theme }) => theme.breakpoints.large} {
    grid-column: span 2;
  }
`;

interface Props {
  readonly choice: KeyedPeriod;
  readonly today: string;
  readonly bar: Chosen;
}

/** The period of its kind: the month, quarter or half, and the year. */
export const YearAndNumber = ({ choice, today, bar }: Props) => {
  const text = useText();
  const { length: count } = periodParts(choice.kind);
  const choose = (change: Partial<KeyedPeriod>) =>
    bar.go({ period: keyedPeriodKey({ ...choice, ...change }) });
  const year = (
    <Field.Root name="year">
      <Field.Label>{text('year.label')}</Field.Label>
      <SingleSelect value={choice.year} onChange={(value) => choose({ year: Number(value) })}>
        {offeredYears(today, choice.year).map((offered) => (
          <SingleSelectOption key={offered} value={offered}>
            {String(offered)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );

  if (count === 1) return <Both>{year}</Both>;
  return (
    <>
      <Field.Root name="number">
        <Field.Label>{text('number.label')}</Field.Label>
        <SingleSelect value={choice.number} onChange={(value) => choose({ number: Number(value) })}>
          {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
            <SingleSelectOption key={number} value={number}>
              {partName(choice.kind, number, text)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {year}
    </>
  );
};
