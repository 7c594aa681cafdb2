import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { FigureAnswer } from '../../../../server/src/types/api';
import { Amount } from '../../components/Amount';
import { StageBadge } from '../../components/StageBadge';
import { useText } from '../../hooks/useText';
import { fullnessOf } from '../../utils/figureGroups';
import { formatDay } from '../../utils/format';
import { stageOf } from '../../utils/stage';
import type { PeriodAtAGlance } from './getRunningPeriod';

/** What is asked about most. */
const AT_A_GLANCE: readonly FigureAnswer['id'][] = [
  'articles',
  'meetings',
  'outreach',
  'plans',
  'procedures-posted',
];

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[4]};
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: ${({ theme }) => theme.spaces[2]} 0 ${({ theme }) => theme.spaces[2]}
      ${({ theme }) => theme.spaces[3]};
    text-align: end;
    font-variant-numeric: tabular-nums;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }

  tbody th {
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }

  thead th {
    border-top: none;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    vertical-align: bottom;
  }

  td:nth-child(2) {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
`;

/** A few figures of the period with their comparisons. */
export const GlanceTable = ({ answer, today }: PeriodAtAGlance) => {
  const text = useText();
  const { period, agency, figures } = answer.data;
  const window = text('period.window', { from: formatDay(period.from), to: formatDay(period.to) });

  if (fullnessOf(figures) === 'nothing-yet')
    return (
      <Widget.NoData>
        {text('nothingYet.title', { agency: agency.name, to: formatDay(period.to) })}
      </Widget.NoData>
    );
  return (
    <Box>
      <Flex gap={2} wrap="wrap">
        <Typography variant="delta" fontWeight="bold" tag="h3">
          {period.label}
        </Typography>
        <StageBadge stage={stageOf(period, today)} />
      </Flex>
      <Typography variant="pi" textColor="neutral600" tag="p" paddingBottom={2}>
        {agency.name} · {window}
      </Typography>
      <Table aria-label={text('widget.table', { period: period.label })}>
        <thead>
          <tr>
            <th scope="col">{text('widget.figure')}</th>
            <th scope="col">{text('compared.value')}</th>
            <th scope="col">{text('compared.previous')}</th>
            <th scope="col">{text('compared.sameLastYear.short')}</th>
          </tr>
        </thead>
        <tbody>
          {figures
            .filter(({ id }) => AT_A_GLANCE.includes(id))
            .map(({ id, label, value, previous, sameLastYear }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>
                  <Amount value={value} />
                </td>
                <td>
                  <Amount value={previous} />
                </td>
                <td>
                  <Amount value={sameLastYear} />
                </td>
              </tr>
            ))}
        </tbody>
      </Table>
    </Box>
  );
};
