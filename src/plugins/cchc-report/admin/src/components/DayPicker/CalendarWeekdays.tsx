import { createGlobalStyle, css } from 'styled-components';

/**
 * The date picker cuts the names of the days to two letters, and every Vietnamese one but Sunday begins with "Th".
 * It takes no names of its own, so they are written over: only in its calendar, told by our label.
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
