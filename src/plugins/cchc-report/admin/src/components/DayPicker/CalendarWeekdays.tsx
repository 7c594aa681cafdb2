import { createGlobalStyle, css } from 'styled-components';

/**
 * Overlays weekday names in the date picker, which cuts them to two letters ("Th" for all but Sunday) and accepts
 * none. Limited to the calendar with our label.
 */
export const CalendarWeekdays = createGlobalStyle<{
  /** The label of the calendar. */
  $calendar: string;
  /** Short names of the days, Monday first. */
  $names: readonly string[];
}>`
  ${({ $calendar, $names }) =>
    $names.map(
      (name, index) => css`
        [role='dialog'][aria-label='${$calendar}'] thead th[aria-colindex='${index}'] span {
          font-size: 0;
          &::after {
            content: '${name}';
            font-size: 1.2rem;
          }
        }
      `,
    )}
`;
