import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { oneLine } from '../../domain/vi';
import { reading, writing } from '../../services/reading';
import { readSettings } from '../../services/settings';
import { askingState, currentOffice, forgetReach } from '../../sources';
import type { MeAnswer } from '../http/contract';
import { keepChoice } from '../store';

/**
 * Keeps the office that an account works in from now on: one of its own.
 * @throws ReportError `agency_unknown`, `office_forbidden`, `office_read_only`
 */
export const chooseOffice = async (strapi: Core.Strapi, account: number, slug: string): Promise<void> => {
  await writing(strapi, async ({ query, agency, reach }) => {
    const { documentId, name } = await agency(slug);
    if (reach?.offices.find((office) => office.documentId === documentId)?.isOwn === false)
      throw new ReportError('office_read_only', { name: oneLine(name) });
    await keepChoice(query, account, documentId);
  });
  forgetReach(askingState(strapi));
};

/**
 * The answer of `GET /cchc-report/me`: the offices of the account that asks.
 * @param may the permissions of the report that it has
 */
export const answerMe = (strapi: Core.Strapi, may: readonly string[]): Promise<MeAnswer> =>
  reading(strapi, async (source) => {
    const { query, reach } = source;
    const { homeAgency } = await readSettings(query);
    const everywhere = reach === null ? await source.agencies() : [];
    const offices = (reach?.offices ?? everywhere.map((office) => ({ ...office, isOwn: true }))).map(
      ({ documentId, slug, name, isOwn }) => ({ documentId, slug, name: oneLine(name), isOwn }),
    );
    const own = reach === null ? homeAgency : currentOffice(reach, homeAgency)?.slug;
    const office = offices.find(({ slug }) => slug === own);
    return {
      data: {
        offices,
        office:
          office === undefined
            ? null
            : { documentId: office.documentId, slug: office.slug, name: office.name },
        everything: reach === null,
        may: [...may],
      },
    };
  });
