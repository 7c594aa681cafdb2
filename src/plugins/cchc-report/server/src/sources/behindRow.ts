import { ReportError } from '../domain/errors';
import type { BreakdownId, FigureId } from '../domain/figures';
import { attendeesStated, both, equals, inSector, onChannel, onChannelClass } from './conditions';
import { everything, type Condition } from './records';
import type { SourceTable, SourceTables } from './tables';

/** One row of a breakdown: `{ by: 'kind', key: 'news' }`. */
export interface BreakdownRowKey {
  readonly by: BreakdownId;
  readonly key: string;
}

/**
 * What a record must meet to stand behind a figure, or behind one row of it. A month row is a matter of the window, and
 * the states of objectives are measured: neither is a condition on the record.
 */
export const behindRow = (
  figure: FigureId,
  source: SourceTable,
  tables: SourceTables,
  row: BreakdownRowKey | undefined,
): Condition => {
  const base = figure === 'meeting-attendees' ? attendeesStated(source) : everything;
  if (row === undefined || row.by === 'month') return base;
  return both(base, rowCondition(figure, source, tables, row.by, row.key));
};

const rowCondition = (
  figure: FigureId,
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
      throw new ReportError('breakdown_unknown', { id: figure, by });
  }
};
