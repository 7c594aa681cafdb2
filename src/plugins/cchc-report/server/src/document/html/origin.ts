import { readSource } from '../../domain/source';
import type { Attributes } from './markup';

/**
 * What a piece of text leads back to: the figure and row it counts, or the record it is of. Text from elsewhere, such as
 * the period's name, leads nowhere.
 */
export function originOf(source: string | undefined): Attributes {
  if (source === undefined) return {};
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
