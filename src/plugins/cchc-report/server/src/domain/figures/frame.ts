import {
  compareDates,
  previousPeriod,
  reportingMonths,
  samePeriodLastYear,
  findWindow,
  findYearStart,
  periodYear,
  type Cutoff,
  type LocalDate,
  type Period,
  type Window,
} from '../period';

/** The days to count over, with their reporting months. */
export interface Frame {
  readonly window: Window;
  readonly months: readonly Window[];
  /** The year whose plans are measured. */
  readonly year: number;
  /** First day of that reporting year under the same cut-off. */
  readonly yearStart: LocalDate;
}

/** A period with the two it is compared with. */
export interface ComparedFrames {
  readonly current: Frame;
  readonly previous: Frame;
  readonly sameLastYear: Frame;
}

export const toFrame = (period: Period, cutoff: Cutoff): Frame => ({
  window: findWindow(period, cutoff),
  months: reportingMonths(period, cutoff).map((month) => month.window),
  year: periodYear(period),
  yearStart: findYearStart(period, cutoff),
});

export const comparedFrames = (period: Period, cutoff: Cutoff): ComparedFrames => ({
  current: toFrame(period, cutoff),
  previous: toFrame(previousPeriod(period), cutoff),
  sameLastYear: toFrame(samePeriodLastYear(period), cutoff),
});

/** From the start of the frame's reporting year to its last day: plan objectives are measured over these days. */
export const yearToDate = (frame: Frame, cutoff: Cutoff): Frame => {
  const whole: Period = { kind: 'year', year: frame.year, number: 1 };
  const months = reportingMonths(whole, cutoff)
    .map((month) => month.window)
    .filter((month) => compareDates(month.from, frame.window.to) <= 0)
    .map((month) =>
      compareDates(month.to, frame.window.to) > 0 ? { from: month.from, to: frame.window.to } : month,
    );
  return { ...frame, window: { from: frame.yearStart, to: frame.window.to }, months };
};

/**
 * The days to read for a period: its window and the two compared ones, each from the start of its year, and the months that
 * its month rows are compared with. Disjoint and sorted, so that each record is read once.
 */
export const daysNeeded = (period: Period, cutoff: Cutoff): readonly Window[] => {
  const frames = [
    comparedFrames(period, cutoff),
    ...reportingMonths(period, cutoff).map((m) => comparedFrames(m.period, m.cutoff)),
  ];
  const [whole, ...months] = frames.map(({ current, previous, sameLastYear }) => [
    current,
    previous,
    sameLastYear,
  ]);
  const windows = [
    ...(whole ?? []).flatMap((frame) => [frame.window, yearToDate(frame, cutoff).window]),
    ...months.flat().map((frame) => frame.window),
  ];
  return mergeWindows(windows);
};

const mergeWindows = (windows: readonly Window[]): readonly Window[] => {
  const merged: Window[] = [];
  for (const window of [...windows].sort((a, b) => compareDates(a.from, b.from))) {
    const last = merged.at(-1);
    if (last !== undefined && window.from <= last.to) {
      if (window.to > last.to) merged[merged.length - 1] = { from: last.from, to: window.to };
    } else {
      merged.push(window);
    }
  }
  return merged;
};
