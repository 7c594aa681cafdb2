import { createGlobalStyle, css } from 'styled-components';
import { useWords } from './words';

/**
 * The date picker cuts the names of the days to two letters, and every Vietnamese one but Sunday begins with "Th".
 * It takes no names of its own, so they are written over: only in its calendar, told by our label.
 */
const Weekdays = createGlobalStyle<{ $calendar: string; $names: readonly string[] }>`
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

/** The names of the days, Monday first, at the head of our date pickers' calendars. */
export const CalendarWeekdays = () => {
  const { calendar, weekdays } = useWords();
  return <Weekdays $calendar={calendar} $names={weekdays} />;
};
