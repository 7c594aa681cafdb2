import words from '../records/words.vi.json';

/** The calendar of the media library's filters. It cuts the names of the days to two letters: "Th" from Monday on. */
const CALENDAR = "html:lang(vi) [data-testid='date-range-calendar'] > :nth-child(2)";

/** Writes the names of the days over those of the calendar, which takes none of its own. */
export function nameWeekdays(): void {
  const style = document.createElement('style');
  style.textContent = words.weekdays
    .map((name, index) => {
      const head = `${CALENDAR} > :nth-child(${index + 1}) span`;
      return `${head} { font-size: 0 } ${head}::after { content: '${name}'; font-size: 1.2rem }`;
    })
    .join('\n');
  document.head.append(style);
}
