import { finding, say, wholeSection, type Rule } from '../rule';

/** `text_broken`: a section that cannot be rendered cannot be issued. */
export const brokenSections: Rule = ({ input: { faults, sections } }) =>
  faults.map(({ key, message }) => {
    const section = sections.find((each) => each.key === key);
    const words = say('text_broken', { section: section?.title ?? key, reason: message });
    return finding('text_broken', 'error', words, section ? wholeSection(section) : { kind: 'report' });
  });

/** `section_empty`: only headings, as typed or as printed, because conditions may remove all of a typed text. */
export const emptySections: Rule = ({ input: { sections, rendered, faults }, lines }) => {
  const broken = new Set(faults.map(({ key }) => key));
  const typed = new Set(
    lines.filter(({ kind }) => kind !== 'blank' && kind !== 'heading').map(({ section }) => section.key),
  );
  const printsNothing = (key: string): boolean =>
    rendered.some((each) => each.key === key && each.lines.every((line) => line.trim() === ''));
  return sections
    .filter(({ key }) => !broken.has(key) && (!typed.has(key) || printsNothing(key)))
    .map((section) =>
      finding(
        'section_empty',
        'warning',
        say('section_empty', { section: section.title }),
        wholeSection(section),
      ),
    );
};
