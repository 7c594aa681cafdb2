/** What staff see of the ten types in the content manager: words, forms and lists. */
export { applyScreens } from './apply';
