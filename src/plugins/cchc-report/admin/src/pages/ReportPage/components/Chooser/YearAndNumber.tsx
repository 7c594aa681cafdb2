import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../../hooks/useText';
import { keyOf, offeredYears, periodsPerYear, type KeyedChoice } from '../../../../utils/periodChoice';
import type { Chosen } from '../../hooks/useAddress';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Nine months and a year have no number: the year takes both places. */
const Both = styled(Box)`
  ${({ theme }) => theme.breakpoints.large} {
    grid-column: span 2;
  }
`;

interface Props {
  readonly choice: KeyedChoice;
  readonly today: string;
  readonly bar: Chosen;
}

/** Which period of its kind: the month, quarter or half, and the year. */
export const YearAndNumber = ({ choice, today, bar }: Props) => {
  const text = useText();
  const count = periodsPerYear(choice.kind);
  const choose = (change: Partial<KeyedChoice>) => bar.go({ period: keyOf({ ...choice, ...change }) });
  const nameOf = (number: number): string => {
    if (choice.kind === 'month') return text('number.month', { number });
    if (choice.kind === 'quarter') return text('number.quarter', { number: ROMAN[number - 1] ?? number });
    return text(number === 1 ? 'number.firstHalf' : 'number.secondHalf');
  };
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
              {nameOf(number)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {year}
    </>
  );
};
