import { keptAnswers } from './keptAnswers';

/** The middlewares that an app lists in `config/middlewares.ts`, as `plugin::cchc-report.kept-answers`. */
export const middlewares = { 'kept-answers': keptAnswers };
