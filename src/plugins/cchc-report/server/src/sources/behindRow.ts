import type { BreakdownId, FigureRow } from '../domain/figures';
import { both, equals, inSector, isStated, onChannel, onChannelClass } from './conditions';
import { everything, type Condition } from './records';
import type { SourceTable, SourceTables } from './tables';

/** One row of a breakdown: `{ by: 'kind', key: 'news' }`. */
export interface BreakdownRowKey {
  readonly by: BreakdownId;
  readonly key: string;
}

/**
 * The condition on the records behind a figure, or behind one of its rows. Months depend on the window, and the
 * states of objectives are measured, so neither is a condition on a record.
 */
export const behindRow = (
  source: SourceTable,
  tables: SourceTables,
  where: FigureRow['where'],
  row: BreakdownRowKey | undefined,
): Condition => {
  const base = where === undefined ? everything : fieldCondition(source, where);
  if (row === undefined || row.by === 'month') return base;
  return both(base, rowCondition(source, tables, row.by, row.key));
};

const fieldCondition = (source: SourceTable, { field, value }: NonNullable<FigureRow['where']>): Condition =>
  value === undefined ? isStated(source, field) : equals(source, field, value, 'figureValue');

const rowCondition = (
  source: SourceTable,
  tables: SourceTables,
  by: Exclude<BreakdownId, 'month'>,
  key: string,
): Condition => {
  const channelLink = source.id === 'articles' ? 'channels' : 'channel';
  switch (by) {
    case 'channel':
      return onChannel(source, tables, channelLink, key);
    case 'channel-class':
      return onChannelClass(source, tables, channelLink, key);
    case 'kind-channel': {
      const [kind = '', ...channel] = key.split('/');
      return both(equals(source, 'kind', kind), onChannel(source, tables, channelLink, channel.join('/')));
    }
    case 'sector':
      return inSector(source, tables, key);
    case 'online-level':
      return equals(source, 'onlineLevel', key);
    case 'kind':
    case 'topic':
    case 'purpose':
    case 'type':
      return equals(source, by, key);
    case 'state':
      throw new Error('The states of objectives are no condition on a record.');
  }
};
