import type { ChartOptions } from 'chart.js';
import type { DefaultTheme } from 'styled-components';
import type { SeriesName } from '../../model/chart';
import { formatNumber } from '../../../../utils/format';

const FONT_SIZE = 12;

/** The period is solid, the previous one grey, last year's an outline, so that they differ without colour. */
export const seriesStyle = (name: SeriesName, { colors }: DefaultTheme) => {
  const fills: Readonly<Record<SeriesName, string>> = {
    value: colors.primary600,
    previous: colors.neutral400,
    sameLastYear: colors.neutral0,
  };
  const lines: Readonly<Record<SeriesName, string>> = {
    value: colors.primary600,
    previous: colors.neutral500,
    sameLastYear: colors.neutral600,
  };
  return {
    backgroundColor: fills[name],
    borderColor: lines[name],
    borderWidth: 1,
    borderRadius: 2,
    borderSkipped: false,
    barPercentage: 0.9,
    categoryPercentage: 0.75,
  } as const;
};

/**
 * Horizontal bars, so that Vietnamese labels have room; colours of the theme, no animation if reduced motion is
 * requested.
 */
export const chartOptions = ({ colors }: DefaultTheme, isStill: boolean): ChartOptions<'bar'> => {
  const font = { size: FONT_SIZE };
  return {
    indexAxis: 'y',
    responsive: true,
    maintainAspectRatio: false,
    ...(isStill && { animation: false as const }),
    scales: {
      x: {
        beginAtZero: true,
        grid: { color: colors.neutral150 },
        border: { display: false },
        ticks: {
          precision: 0,
          color: colors.neutral600,
          font,
          callback: (value) => formatNumber(Number(value)),
        },
      },
      y: {
        grid: { display: false },
        border: { color: colors.neutral200 },
        ticks: { color: colors.neutral800, font, autoSkip: false },
      },
    },
    plugins: {
      legend: {
        position: 'bottom',
        labels: { color: colors.neutral800, font, boxWidth: 12, boxHeight: 12, padding: 16 },
      },
      tooltip: {
        callbacks: {
          title: ([item]) => item?.label.replaceAll(',', ' ') ?? '',
          label: ({ dataset, raw }) =>
            `${dataset.label ?? ''}: ${typeof raw === 'number' ? formatNumber(raw) : '–'}`,
        },
      },
    },
  };
};
