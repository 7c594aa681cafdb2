import { finding, say, type Rule } from '../rule';

/** `figure_null`: nothing was recorded of it by the period, which is not the same as none. */
export const figuresWithoutValue: Rule = ({ input: { figures } }) =>
  figures
    .filter(({ value }) => value === null)
    .map(({ id, label }) =>
      finding('figure_null', 'note', say('figure_null', { figure: label }), { kind: 'figure', id }),
    );
