import type { SourceAttributes } from 'nd30-document';
import { readSource } from './source';

/**
 * The `data-` attributes by which the preview leads from a piece of text to its records: the figure and row it counts, or
 * the record it is of. Text from elsewhere, such as the period's name, has none.
 */
export function sourceAttributes(source: string): SourceAttributes {
  const origin = readSource(source);
  switch (origin.kind) {
    case 'figure':
      return {
        'data-figure': origin.id,
        ...(origin.row === null ? {} : { 'data-by': origin.row.by, 'data-key': origin.row.key }),
        ...(origin.compared === 'value' ? {} : { 'data-compared': origin.compared }),
      };
    case 'record':
      return { 'data-record-type': origin.type, 'data-document-id': origin.documentId };
    case 'placeholder':
      return {};
  }
}
