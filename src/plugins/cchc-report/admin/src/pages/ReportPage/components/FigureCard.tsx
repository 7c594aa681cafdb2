import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { FigureAnswer } from '../../../../../server/src/contract';
import { Amount } from '../../../components/Amount';
import { DifferenceText } from './DifferenceText';
import { SourcedAmount } from './SourcedAmount';
import { TextAction } from '../../../components/TextAction';
import { useText } from '../../../hooks/useText';
import { COMPARED, type Compared } from '../../../utils/comparedReport';

interface Props {
  readonly figure: FigureAnswer;
  /** The records of the period itself, or of one that it is compared with. */
  readonly openRecords: (compared: Compared | null) => void;
  /** Null if the figure has no breakdown. */
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

interface ComparisonProps {
  readonly figure: FigureAnswer;
  readonly compared: Compared;
  readonly open: () => void;
}

const Comparison = ({ figure, compared, open }: ComparisonProps) => {
  const text = useText();
  const period = text(`compared.${compared}`);
  return (
    <div>
      <Typography tag="dt" variant="omega" textColor="neutral600">
        {period}
      </Typography>
      <Typography tag="dd" variant="omega" fontWeight="semiBold">
        <SourcedAmount
          quiet
          value={figure[compared]}
          label={(value) => text('figure.compared.label', { value, period, figure: figure.label })}
          open={open}
        />
      </Typography>
      <dd>
        <DifferenceText value={figure.value} earlier={figure[compared]} />
      </dd>
    </div>
  );
};

/** One figure: its value, its comparisons, and links to its records and breakdown. */
export const FigureCard = ({ figure, openRecords, showDetail }: Props) => {
  const text = useText();
  const { label, unit, value } = figure;
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
          {COMPARED.map((compared) => (
            <Comparison
              key={compared}
              figure={figure}
              compared={compared}
              open={() => openRecords(compared)}
            />
          ))}
        </Comparisons>
        <Flex gap={5} wrap="wrap">
          <Typography variant="pi" fontWeight="bold">
            <TextAction onClick={() => openRecords(null)} aria-label={text('figure.records.label', of)}>
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
