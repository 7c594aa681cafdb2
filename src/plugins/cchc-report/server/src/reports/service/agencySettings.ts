import type { Core } from '@strapi/strapi';
import { addresseesOn, latestDay, superiorOn } from '../../domain/agency';
import { settingsFrom } from '../model';
import { composeLetterhead } from '../../domain/narrative';
import { toLocalDate } from '../../domain/period';
import { oneLine } from '../../domain/vi';
import type { AgencyDetail, Query } from '../../sources';
import { settingsVersions } from '../store';
import type { AgencySettings, SettingsAnswer, SettingsChange } from '../../contract';
import { getService } from '../../services/getService';
import { reading, writing } from '../../services/reading';
import type { Actor } from './actor';
import { agencyAnswer, makeDone, notNewest } from './answers';

/** Reads the settings of an agency's reports, completed with the defaults; every version is kept. */
export const readAgencySettings = async (query: Query, agencyId: string): Promise<AgencySettings> =>
  settingsFrom((await settingsVersions(agencyId).current(query))?.content ?? null);

/** The answer of `GET /cchc-report/settings`. @throws ReportError `agency_unknown`, `home_agency_unset` */
export const answerAgencySettings = (
  strapi: Core.Strapi,
  slug: string | undefined,
  now: Date,
): Promise<SettingsAnswer> =>
  reading(strapi, async (source) => {
    const agencies = await source.agencies();
    const { documentId } = await source.agency(slug);
    const own = agencies.find((agency) => agency.documentId === documentId);
    if (own === undefined) throw new Error(`agency ${documentId} vanished within a snapshot`);
    const current = await settingsVersions(documentId).current(source.query);
    return {
      data: {
        agency: agencyAnswer(own),
        version: current?.version ?? 0,
        updated: current === null ? null : makeDone(current.savedAt, current.savedBy),
        settings: settingsFrom(current?.content ?? null),
        computed: computeDefaults(own, agencies, now),
      },
    };
  });

/**
 * Saves a new version.
 * @throws ReportError `settings_changed` when it is not based on the newest one
 */
export const saveAgencySettings = async (
  strapi: Core.Strapi,
  slug: string | undefined,
  change: SettingsChange,
  actor: Actor,
  now: Date,
): Promise<SettingsAnswer> => {
  await writing(strapi, async ({ query, agency }) => {
    const { documentId: agencyId } = await agency(slug);
    const versions = settingsVersions(agencyId);
    const current = await versions.current(query);
    const row = {
      version: change.version + 1,
      content: JSON.stringify(change.settings),
      savedAt: now,
      savedBy: actor.name,
    };
    if ((current?.version ?? 0) !== change.version || !(await versions.insert(query, row)))
      throw notNewest('settings_changed', change.version, await versions.current(query));
    await getService(strapi, 'log').add(query, actor, {
      action: 'settings',
      at: now,
      agencyId,
      reportId: null,
      detail: { version: row.version },
    });
  });
  return answerAgencySettings(strapi, slug, now);
};

const computeDefaults = (
  own: AgencyDetail,
  agencies: readonly AgencyDetail[],
  now: Date,
): SettingsAnswer['data']['computed'] => {
  const day = latestDay(own, toLocalDate(now));
  const superior = superiorOn(own, day, agencies);
  const { issuer, symbol } = composeLetterhead(own.name, superior?.name ?? null);
  return {
    lines: [...issuer.lines],
    superior: issuer.superior ?? null,
    place: oneLine(own.placeName),
    addressees: addresseesOn(own, day, agencies).map(({ name }) => oneLine(name)),
    symbol,
  };
};
