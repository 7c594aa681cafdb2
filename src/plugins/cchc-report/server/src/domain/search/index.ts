/** Search without a database: turns typed text into terms and marks the hits in texts. Pure. */
export { makeExcerpt, markHits, type Part } from './excerpt';
export { fold, withoutCutMarkup, withoutMarkup, splitWords, type Word } from './fold';
export { readTerms, type Terms } from './terms';
