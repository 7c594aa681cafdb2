import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES } from '../config';
import { findPredecessors } from '../domain/agency';
import { RECORD_TYPES } from '../domain/recordTypes';
import {
  currentPeriods,
  lastHalfYear,
  toLocalDate,
  periodKey,
  type Cutoff,
  type LocalDate,
} from '../domain/period';
import { oneLine } from '../domain/vi';
import { currentOffice, type AgencyDetail } from '../sources';
import labels from '../translations/recordTypes.vi.json';
import type { AgencyOption, OptionsAnswer, PeriodKind } from '../contract';
import { reading } from './reading';
import { readSettings } from './settings';

/** "Đ" after "D", "ă" after "a": the order of the Vietnamese alphabet. */
const byName = new Intl.Collator('vi', { numeric: true });

const lastKeys = (validTo: LocalDate): AgencyOption['lastHalfYear'] => ({
  decree: periodKey(lastHalfYear(validTo, 'decree')),
  calendar: periodKey(lastHalfYear(validTo, 'calendar')),
});

const agencyOption = (
  { id, documentId, slug, name, validFrom, validTo }: AgencyDetail,
  agencies: readonly AgencyDetail[],
  today: LocalDate,
): AgencyOption => ({
  documentId,
  slug,
  name: oneLine(name),
  validFrom,
  validTo,
  lastHalfYear: validTo === null || validTo >= today ? null : lastKeys(validTo),
  predecessors: findPredecessors({ id }, agencies).map((each) => oneLine(each.shortName)),
});

const currentKeys = (day: LocalDate, cutoff: Cutoff): Record<PeriodKind, string> => {
  const entries = Object.values(currentPeriods(day, cutoff)).map((period) => [
    period.kind,
    periodKey(period),
  ]);
  return Object.fromEntries(entries) as Record<PeriodKind, string>;
};

/** Collects the choices that the admin page offers. */
export const createOptionsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The answer of `GET /cchc-report/options`; the agencies that the caller reaches by name, including abolished ones. */
  async answer(now: Date): Promise<OptionsAnswer> {
    const { tables, homeAgency, agencies, reach } = await reading(strapi, async (source) => ({
      tables: source.tables,
      reach: source.reach,
      ...(await readSettings(source.query)),
      agencies: await source.agencies(),
    }));
    const isReached = ({ id }: AgencyDetail): boolean =>
      reach === null || reach.offices.some((office) => office.id === id);
    const today = toLocalDate(now);
    return {
      data: {
        today,
        homeAgency: reach === null ? homeAgency : (currentOffice(reach, homeAgency)?.slug ?? null),
        agencies: agencies
          .filter(isReached)
          .map((agency) => agencyOption(agency, agencies, today))
          .sort((a, b) => byName.compare(a.name, b.name) || byName.compare(a.slug, b.slug)),
        agencyUid: tables.agencies.uid,
        recordTypes: RECORD_TYPES.map((type) => ({
          type,
          uid: tables[RECORD_SOURCES[type]].uid,
          label: labels[type],
        })),
        current: { decree: currentKeys(today, 'decree'), calendar: currentKeys(today, 'calendar') },
      },
    };
  },
});
