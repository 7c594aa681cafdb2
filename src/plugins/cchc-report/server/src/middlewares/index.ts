import { withinOffices } from '../offices/http/withinOffices';
import { keptAnswers } from './keptAnswers';

/**
 * `kept-answers` is for apps, which list it in `config/middlewares.ts` as `plugin::cchc-report.kept-answers`; the plugin's own routes
 * have `within-offices`.
 */
export const middlewares = { 'kept-answers': keptAnswers, 'within-offices': withinOffices };
