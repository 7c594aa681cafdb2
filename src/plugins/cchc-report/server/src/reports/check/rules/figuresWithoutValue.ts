import { finding, say, type Rule } from '../rule';

/** `figure_null`: the period has no record of it, which is not the same as zero. */
export const figuresWithoutValue: Rule = ({ input: { figures } }) =>
  figures
    .filter(({ value }) => value === null)
    .map(({ id, label }) =>
      finding('figure_null', 'note', say('figure_null', { figure: label }), { kind: 'figure', id }),
    );
