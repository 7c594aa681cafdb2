/** Search without a database: what was typed made into terms, and texts marked where they answer it. Pure. */
export { excerptOf, markHits, type Part } from './excerpt';
export { fold, withoutCutMarkup, withoutMarkup, wordsOf, type Word } from './fold';
export { readTerms, type Terms } from './terms';
