import { ReportError } from '../../domain/errors';
import { SEARCH_TYPES } from '../../domain/recordTypes';
import { readTerms } from '../../domain/search';
import type { SearchRequest } from '../../services/search';
import { PAGE, PAGE_SIZE } from './requests';
import { readInteger, readParameters } from './parameters';

/**
 * `?q&type&agency&page&pageSize`; `q` up to 200 letters, of which one at least is a letter or a figure.
 * @throws ReportError `search_empty`, `parameter_missing`, `parameter_unknown`, `parameter_repeated`, `parameter_invalid`
 */
export const readSearchRequest = (query: string): SearchRequest => {
  const { q, type, agency, page, pageSize } = readParameters(query, [
    'q',
    'type',
    'agency',
    'page',
    'pageSize',
  ]);
  if (q === undefined) throw new ReportError('parameter_missing', { name: 'q' });
  const terms = readTerms(q);
  if (terms === null) throw new ReportError('search_empty');
  const known = SEARCH_TYPES.find((candidate) => candidate === type);
  if (type !== undefined && known === undefined) throw new ReportError('parameter_invalid', { name: 'type' });
  return {
    terms,
    type: known,
    agency,
    page: { page: readInteger('page', page, PAGE), pageSize: readInteger('pageSize', pageSize, PAGE_SIZE) },
  };
};
