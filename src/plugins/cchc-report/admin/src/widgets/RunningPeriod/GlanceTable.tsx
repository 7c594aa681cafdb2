import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { FigureAnswer } from '../../../../server/src/contract';
import { Amount } from '../../components/Amount';
import { StageBadge } from '../../components/StageBadge';
import { useText } from '../../hooks/useText';
import { PAGE } from '../../pluginId';
import { measureFullness } from '../../utils/figureGroups';
import { existsWithin, describeTerm } from '../../utils/agencyTerm';
import { formatDay } from '../../utils/format';
import { toStage } from '../../utils/stage';
import type { PeriodAtAGlance } from './getRunningPeriod';

/** The most requested figures. */
const AT_A_GLANCE: readonly FigureAnswer['id'][] = [
  'articles',
  'meetings',
  'outreach',
  'plans',
  'procedures-posted',
];

/** Compact rows, because Strapi's widgets have a fixed height. */
const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[2]};
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: 0.1rem 0 0.1rem ${({ theme }) => theme.spaces[2]};
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

  ${({ theme }) => theme.breakpoints.medium} {
    th,
    td {
      padding-block: ${({ theme }) => theme.spaces[1]};
    }
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

const WhereWide = styled.span`
  display: none;

  ${({ theme }) => theme.breakpoints.medium} {
    display: inline;
  }
`;

/** Links to the records of the figure; also gives a scrolling widget a focusable element. */
const FigureLink = styled(Link)`
  color: inherit;
  text-decoration: underline dotted ${({ theme }) => theme.colors.neutral500};
  text-underline-offset: 0.3em;

  &:hover {
    color: ${({ theme }) => theme.colors.primary700};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** Key figures of the period with comparisons. */
export const GlanceTable = ({ answer, today, agency: option, search }: PeriodAtAGlance) => {
  const text = useText();
  const { period, agency, figures } = answer.data;
  const term =
    option && !existsWithin(option, { from: today, to: today }) ? describeTerm(option, text) : null;
  const window = text('period.window', { from: formatDay(period.from), to: formatDay(period.to) });

  if (measureFullness(figures) === 'nothing-yet')
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
        <StageBadge stage={toStage(period, today)} />
      </Flex>
      <Typography variant="pi" textColor="neutral600" tag="p" paddingBottom={2}>
        {agency.name} · {term !== null && <WhereWide>{term} · </WhereWide>}
        {window}
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
                <th scope="row">
                  <FigureLink to={`/${PAGE}?${search}&${new URLSearchParams({ figure: id }).toString()}`}>
                    {label}
                  </FigureLink>
                </th>
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
