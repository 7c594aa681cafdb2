import { Box, Typography } from '@strapi/design-system';
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { Bar } from 'react-chartjs-2';
import { useTheme } from 'styled-components';
import type { Breakdown, FigureAnswer } from '../../../../../../server/src/contract';
import { useText } from '../../../../hooks/useText';
import { chartHeight, toChart } from '../../model/chart';
import { useReducedMotion } from '../../hooks/useReducedMotion';
import { chartOptions, seriesStyle } from './chartLook';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip, Legend);

interface Props {
  readonly figure: FigureAnswer;
  readonly breakdown: Breakdown;
}

/**
 * The breakdown as bars. The table beside it gives the same numbers, so screen readers get the chart as one image.
 */
export const BreakdownChart = ({ figure, breakdown }: Props) => {
  const text = useText();
  const theme = useTheme();
  const isStill = useReducedMotion();
  const { labels, series } = toChart(breakdown.rows);

  if (series.length === 0)
    return <Typography textColor="neutral600">{text('breakdown.noChart', { unit: figure.unit })}</Typography>;

  const data = {
    labels: labels.map((lines) => [...lines]),
    datasets: series.map(({ name, values }) => ({
      label: text(`compared.${name}`),
      data: [...values],
      ...seriesStyle(name, theme),
    })),
  };
  return (
    <Box height={`${chartHeight(labels.length, series.length)}px`} position="relative" minWidth={0}>
      <Bar
        // A different set of bars gets a new chart, so that the old one does not animate into it.
        key={`${figure.id}.${breakdown.by}`}
        role="img"
        aria-label={text('breakdown.chart.label', { figure: figure.label, by: text(`by.${breakdown.by}`) })}
        data={data}
        options={chartOptions(theme, isStill)}
      />
    </Box>
  );
};
