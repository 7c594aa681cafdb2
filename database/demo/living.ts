import { join } from 'node:path';
import { type Day, firstMondays, workingDayBefore } from './days';
import { keysIn } from './keys';
import { type DemoEntry, readEntry, readLists } from './read';
import { type DemoType, SHAPES } from './shapes';
import { isValues, type Values, without } from './values';

/** The office that works on the day of loading. */
export const LIVING_AGENCY = 'dong-kinh';
/** Its first day; what would be dated earlier is left out. */
export const FIRST_DAY: Day = '2025-07-01';

/** For each type with records of its own: the field that holds a record's day. */
const OWN_DAY: Partial<Record<DemoType, string>> = {
  'official-document': 'issuedOn',
  plan: 'issuedOn',
  'procedure-change': 'effectiveOn',
  article: 'publishedOn',
  meeting: 'heldOn',
  outreach: 'happenedOn',
};
const DAY_FIELDS = ['decisionDate', 'postedOn', ...Object.values(OWN_DAY)];

/** `{year}`, `{year-1}` in texts: the year of the day of loading and years before it. */
const fillYears = (text: string, year: number): string =>
  text.replace(/\{year(?:-(\d))?\}/g, (_, back: string | undefined) => String(year - Number(back ?? 0)));

const fill = (value: unknown, year: number): unknown => {
  if (typeof value === 'string') return fillYears(value, year);
  if (Array.isArray(value)) return value.map((item) => fill(item, year));
  return isValues(value)
    ? Object.fromEntries(Object.entries(value).map(([field, held]) => [field, fill(held, year)]))
    : value;
};

/** A record that is repeated each month, once for each: `turns` holds what changes from one to the next. */
const repeatMonthly = (record: Values, day: Day): Values[] => {
  const { each, turns } = record;
  if (each === undefined) return [record];
  const changes: readonly unknown[] = Array.isArray(turns) ? turns : [];
  return firstMondays(FIRST_DAY, day).map((heldOn, index) => {
    const month = `tháng ${Number(heldOn.slice(5, 7))}/${heldOn.slice(0, 4)}`;
    const turn = changes[index % changes.length];
    return {
      ...without(record, ['each', 'turns']),
      ...(isValues(turn) ? turn : {}),
      key: `${String(record['key'])}-${heldOn.slice(0, 7)}`,
      title: String(record['title']).replace('{month}', month),
      heldOn,
    };
  });
};

/** Lays one record of the files out: days that are numbers count back from `day`, years are filled in. */
const layRecord = (record: Values, day: Day): Values => {
  const filled = fill(record, Number(day.slice(0, 4))) as Values;
  const days = DAY_FIELDS.flatMap((field) => {
    const back = filled[field];
    return typeof back === 'number' ? [[field, workingDayBefore(day, -back)] as const] : [];
  });
  const year = filled['year'] === undefined ? {} : { year: Number(filled['year']) };
  return { agency: LIVING_AGENCY, ...filled, ...Object.fromEntries(days), ...year };
};

/** True if the record belongs to the days in which its office existed by `day`. */
const hasHappened = ({ type, agency, fields }: DemoEntry, day: Day): boolean => {
  const own = OWN_DAY[type];
  if (own === undefined || agency !== LIVING_AGENCY) return true;
  const at = String(fields[own]);
  return FIRST_DAY <= at && at <= day;
};

/** Takes relations to records that were left out from a record. */
const dropRelations = (entry: DemoEntry, left: readonly DemoEntry[]): DemoEntry => {
  const isLeft = (type: DemoType, key: string): boolean =>
    left.some((other) => other.type === type && other.key === key && other.agency === entry.agency);
  const kept = Object.entries(entry.fields).flatMap(([field, value]) => {
    const target = SHAPES[entry.type].relations[field];
    if (target === undefined) return [[field, value]];
    if (!Array.isArray(value))
      return keysIn(value).some((key) => isLeft(target, key)) ? [] : [[field, value]];
    return [[field, value.filter((key) => !isLeft(target, String(key)))]];
  });
  return { ...entry, fields: Object.fromEntries(kept) as Values };
};

/**
 * Reads the records of an office at work on `day`, from its first day to that day. The same day gives the same records.
 * @throws Error naming the file when one is not a list of records
 */
export const readLivingRecords = (day: Day): DemoEntry[] => {
  const laid = readLists(join(__dirname, 'living')).flatMap(({ type, records }) =>
    records
      .flatMap((record) => repeatMonthly(record, day))
      .map((record) => readEntry(type, layRecord(record, day))),
  );
  const happened = laid.filter((entry) => hasHappened(entry, day));
  const left = laid.filter((entry) => !happened.includes(entry));
  return happened.map((entry) => dropRelations(entry, left));
};
