import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { FigureAnswer } from '../../../../../server/src/types/api';
import { Amount } from '../../../components/Amount';
import { DifferenceText } from '../../../components/DifferenceText';
import { TextAction } from '../../../components/TextAction';
import { useText } from '../../../hooks/useText';

interface Props {
  readonly figure: FigureAnswer;
  readonly openRecords: () => void;
  /** Null where the figure has no breakdown. */
  readonly showDetail: (() => void) | null;
}

const Card = styled(Flex)`
  height: 100%;
`;

const Comparisons = styled.dl`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto minmax(7.2rem, auto);
  column-gap: ${({ theme }) => theme.spaces[3]};
  row-gap: ${({ theme }) => theme.spaces[1]};
  align-items: baseline;

  & > div {
    display: contents;
  }

  dd {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;

const Comparison = ({
  label,
  value,
  earlier,
}: {
  label: string;
  value: number | null;
  earlier: number | null;
}) => (
  <div>
    <Typography tag="dt" variant="omega" textColor="neutral600">
      {label}
    </Typography>
    <Typography tag="dd" variant="omega" fontWeight="semiBold">
      <Amount value={earlier} />
    </Typography>
    <dd>
      <DifferenceText value={value} earlier={earlier} />
    </dd>
  </div>
);

/** One figure: its value, what it is compared with, and the ways to the records and the breakdown behind it. */
export const FigureCard = ({ figure, openRecords, showDetail }: Props) => {
  const text = useText();
  const { label, unit, value, previous, sameLastYear } = figure;
  const of = { figure: label };
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150">
      <Card direction="column" alignItems="stretch" justifyContent="space-between" gap={4} padding={5}>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography tag="h4" variant="omega" fontWeight="bold" textColor="neutral800">
            {label}
          </Typography>
          <Flex alignItems="baseline" gap={2} tag="p">
            <Typography variant="alpha">
              <Amount value={value} />
            </Typography>
            {value !== null && <Typography textColor="neutral600">{unit}</Typography>}
          </Flex>
        </Flex>
        <Comparisons>
          <Comparison label={text('compared.previous')} value={value} earlier={previous} />
          <Comparison label={text('compared.sameLastYear')} value={value} earlier={sameLastYear} />
        </Comparisons>
        <Flex gap={5} wrap="wrap">
          <Typography variant="pi" fontWeight="bold">
            <TextAction onClick={openRecords} aria-label={text('figure.records.label', of)}>
              {text('figure.records')}
            </TextAction>
          </Typography>
          {showDetail && (
            <Typography variant="pi" fontWeight="bold">
              <TextAction onClick={showDetail} aria-label={text('figure.breakdown.label', of)}>
                {text('figure.breakdown')}
              </TextAction>
            </Typography>
          )}
        </Flex>
      </Card>
    </Box>
  );
};
