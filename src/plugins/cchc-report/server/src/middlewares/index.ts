import { keptAnswers } from './keptAnswers';

/** What an app lists in `config/middlewares.ts`, as `plugin::cchc-report.kept-answers`. */
export const middlewares = { 'kept-answers': keptAnswers };
