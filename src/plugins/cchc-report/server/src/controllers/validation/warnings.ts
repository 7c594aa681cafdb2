import { ReportError } from '../../domain/errors';
import { PLAN_PURPOSES } from '../../domain/figures';
import { PERIOD_YEARS } from '../../domain/period';
import type { WarningsRequest } from '../../services/warnings';
import { readInteger, readParameters } from './parameters';

/** What is asked of each type of record that can be warned about. */
const READERS = { plan: readPlan } as const satisfies Record<string, (query: string) => WarningsRequest>;

type WarnedType = keyof typeof READERS;

const isWarnedType = (type: string): type is WarnedType => Object.hasOwn(READERS, type);

/**
 * `?type=plan&agency&year&purpose[&except]`: agency and except are document ids, except the record being written.
 * @throws ReportError `parameter_missing`, and those of `readParameters`
 */
export const readWarningsRequest = (query: string): WarningsRequest => {
  const type = new URLSearchParams(query).get('type') ?? '';
  if (type === '') throw new ReportError('parameter_missing', { name: 'type' });
  if (!isWarnedType(type)) throw new ReportError('parameter_invalid', { name: 'type' });
  return READERS[type](query);
};

function readPlan(query: string): WarningsRequest {
  const given = readParameters(query, ['type', 'agency', 'year', 'purpose', 'except']);
  const purpose = PLAN_PURPOSES.find((known) => known === needed(given, 'purpose'));
  if (purpose === undefined) throw new ReportError('parameter_invalid', { name: 'purpose' });
  return {
    type: 'plan',
    agency: needed(given, 'agency'),
    year: readInteger('year', needed(given, 'year'), { fallback: NaN, ...PERIOD_YEARS }),
    purpose,
    except: given.except,
  };
}

const needed = <Name extends string>(given: Readonly<Partial<Record<Name, string>>>, name: Name): string => {
  const value = given[name];
  if (value === undefined) throw new ReportError('parameter_missing', { name });
  return value;
};
