import { Box, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { RefObject } from 'react';
import { styled } from 'styled-components';
import type { Breakdown, FigureAnswer } from '../../../../../../server/src/contract';
import { useText } from '../../../../hooks/useText';
import { CUSTOM_PERIOD } from '../../../../utils/periodChoice';
import type { AddressBar } from '../../hooks/useAddress';
import { BreakdownChart } from './BreakdownChart';
import { BreakdownTable } from './BreakdownTable';

/** Breakdowns in which one record may count in several rows. */
const OVERLAPPING: readonly Breakdown['by'][] = ['channel', 'channel-class', 'kind-channel'];

/** Only the rows of articles overlap, because an article may be on several channels. */
const overlaps = (figure: FigureAnswer, { by }: Breakdown): boolean =>
  figure.id === 'articles' && OVERLAPPING.includes(by);

const TableAndChart = styled(Box)`
  display: grid;
  gap: ${({ theme }) => theme.spaces[6]};
  grid-template-columns: minmax(0, 1fr);
  align-items: start;

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;

const Choices = styled(Flex)`
  & > * {
    flex: 1 1 22rem;
    max-width: 40rem;
    min-width: 0;
  }
`;

interface Props {
  readonly figures: readonly FigureAnswer[];
  readonly figure: FigureAnswer;
  readonly breakdown: Breakdown;
  readonly bar: AddressBar;
  readonly headingRef: RefObject<HTMLHeadingElement>;
}

/** One breakdown of a figure, as a table with a chart beside it. */
export const BreakdownSection = ({ figures, figure, breakdown, bar, headingRef }: Props) => {
  const text = useText();
  const divided = figures.filter(({ breakdowns }) => breakdowns.length > 0);
  return (
    <Box tag="section" aria-labelledby="cchc-report-breakdown">
      <Typography
        variant="delta"
        fontWeight="bold"
        tag="h3"
        id="cchc-report-breakdown"
        tabIndex={-1}
        ref={headingRef}
      >
        {text('breakdown.title')}
      </Typography>
      <Box
        marginTop={4}
        background="neutral0"
        hasRadius
        shadow="tableShadow"
        padding={{ initial: 4, medium: 6 }}
      >
        <Choices gap={4} wrap="wrap" alignItems="start" paddingBottom={5}>
          <Field.Root name="detail">
            <Field.Label>{text('breakdown.figure')}</Field.Label>
            <SingleSelect value={figure.id} onChange={(id) => bar.go({ detail: String(id), split: null })}>
              {divided.map(({ id, label }) => (
                <SingleSelectOption key={id} value={id}>
                  {label}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Field.Root name="split">
            <Field.Label>{text('breakdown.by')}</Field.Label>
            <SingleSelect
              value={breakdown.by}
              onChange={(by) => bar.go({ detail: figure.id, split: String(by) })}
            >
              {figure.breakdowns.map(({ by }) => (
                <SingleSelectOption key={by} value={by}>
                  {text(`by.${by}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Choices>
        {breakdown.rows.length === 0 ? (
          <Typography textColor="neutral600">{text('breakdown.empty')}</Typography>
        ) : (
          <TableAndChart>
            <BreakdownTable
              figure={figure}
              breakdown={breakdown}
              isCustom={bar.address.period === CUSTOM_PERIOD}
              openRow={(key, compared) =>
                bar.openRecords({ figure: figure.id, by: breakdown.by, key, compared })
              }
            />
            <BreakdownChart figure={figure} breakdown={breakdown} />
          </TableAndChart>
        )}
        {overlaps(figure, breakdown) && (
          <Typography variant="pi" textColor="neutral600" tag="p" paddingTop={4}>
            {text('breakdown.overlaps')}
          </Typography>
        )}
      </Box>
    </Box>
  );
};
