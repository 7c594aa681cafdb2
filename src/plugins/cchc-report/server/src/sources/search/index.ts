/** SQL of search: its table, the triggers that update it with the records, and the statements that read it. */
export { searchedSources, type ReadField, type Searched, type SearchedSources } from './definition';
export { findRecords, MOST_FOUND, type SearchRequest } from './find';
export { installSearch, missingOfSearch } from './install';
export { bySource, readFound, type FoundRecord } from './texts';
