import { adminApi } from '@strapi/strapi/admin';
import { AI_QUESTIONS } from './aiQuestions';

/** Answers them here with nothing: otherwise each form opened is two requests that end in 404. */
export function answerAiQuestions(): void {
  const unasked = { query: undefined, queryFn: () => ({ data: null }) };
  adminApi.enhanceEndpoints<never, Record<(typeof AI_QUESTIONS)[number], never>>({
    endpoints: Object.fromEntries(AI_QUESTIONS.map((name) => [name, unasked])),
  });
}
