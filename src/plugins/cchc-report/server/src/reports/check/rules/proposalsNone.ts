import { finding, say, wholeSection, type Rule } from '../rule';

const SECTION = 'proposals';
const NONE = /^không có\.?$/iu;

/**
 * `proposals_none`: the section of proposals says only "Không có.", which every built-in template writes, because no record
 * holds a proposal. The note reminds the office of this before the report is signed.
 */
export const proposalsNone: Rule = ({ input: { sections }, lines }) =>
  sections
    .filter(({ key }) => key === SECTION)
    .filter(({ key }) => {
      const typed = lines.filter(
        ({ section, kind }) => section.key === key && kind !== 'blank' && kind !== 'heading',
      );
      return typed.length === 1 && NONE.test(typed[0]?.typed.text.trim() ?? '');
    })
    .map((section) =>
      finding(
        'proposals_none',
        'note',
        say('proposals_none', { section: section.title }),
        wholeSection(section),
      ),
    );
