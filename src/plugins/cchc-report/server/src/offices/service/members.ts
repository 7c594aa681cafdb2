import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { oneLine, quoteInput } from '../../domain/vi';
import type { Actor } from '../../reports/service/actor';
import { getService } from '../../services/getService';
import { inOwnTables, reading, readingOn, type Reading } from '../../services/reading';
import { askingState, findAgency, reachOf, type Query, type Reach } from '../../sources';
import words from '../../translations/events.vi.json';
import type { MemberAnswer, MembershipChange, MembersAnswer, OneMemberAnswer } from '../http/contract';
import {
  findAccount,
  readAccounts,
  readMemberships,
  replaceMemberships,
  type AccountRow,
  type MembershipRow,
} from '../store';

const nameOf = ({ firstname, lastname, email }: AccountRow): string =>
  oneLine([firstname, lastname].filter(Boolean).join(' ')) || email;

const toAnswer = (account: AccountRow, memberships: readonly MembershipRow[]): MemberAnswer => ({
  accountId: account.id,
  name: nameOf(account),
  email: account.email,
  everything: account.everything,
  offices: memberships
    .filter(({ accountId }) => accountId === account.id)
    .map(({ agencyId, slug, name, reach }) => ({
      agency: { documentId: agencyId, slug, name: oneLine(name) },
      reach,
    })),
});

const isOwn = (reach: Reach | null, agencyId: string): boolean =>
  reach === null || reach.offices.some((office) => office.isOwn && office.documentId === agencyId);

/** The members of one office, or of all offices of the account that asks. @throws ReportError as `Reading.agency` */
export const answerMembers = (strapi: Core.Strapi, slug: string | undefined): Promise<MembersAnswer> =>
  reading(strapi, async ({ query, tables, reach, agency }) => {
    const own = reach?.offices.filter(({ isOwn: is }) => is).map(({ documentId }) => documentId) ?? null;
    const wanted = slug === undefined ? own : [(await agency(slug)).documentId];
    const accounts = await readAccounts(query, wanted);
    const memberships = await readMemberships(
      query,
      tables,
      accounts.map(({ id }) => id),
    );
    const seen = memberships.filter(({ agencyId }) => isOwn(reach, agencyId));
    return { data: accounts.map((account) => toAnswer(account, seen)) };
  });

interface Member {
  readonly account: AccountRow;
  readonly memberships: readonly MembershipRow[];
}

/**
 * Finds an account that the asking one administers: a member of its offices, or one without an office.
 * @throws ReportError `account_unknown`
 */
const requireMember = async ({ query, tables, reach }: Reading, id: number): Promise<Member> => {
  const account = await findAccount(query, id);
  const memberships = await readMemberships(query, tables, [id]);
  const isReached =
    reach === null ||
    (account?.everything === false &&
      (memberships.length === 0 || memberships.some(({ agencyId }) => isOwn(reach, agencyId))));
  if (account === null || !isReached) throw new ReportError('account_unknown', { id });
  return { account, memberships };
};

/** The answer of `GET /cchc-report/members/:accountId`. @throws ReportError `account_unknown` */
export const answerMember = (strapi: Core.Strapi, id: number): Promise<OneMemberAnswer> =>
  reading(strapi, async (source) => {
    const { account, memberships } = await requireMember(source, id);
    return {
      data: toAnswer(
        account,
        memberships.filter(({ agencyId }) => isOwn(source.reach, agencyId)),
      ),
    };
  });

type Wanted = readonly Pick<MembershipRow, 'agencyId' | 'reach'>[];

/**
 * The memberships of a change, which never give more than the asking account has.
 * @throws ReportError `agency_unknown`, `office_forbidden`, `reach_forbidden`
 */
const readWanted = async (
  { query, tables, reach }: Reading,
  mine: readonly MembershipRow[],
  { offices }: MembershipChange,
): Promise<Wanted> => {
  const wanted: { agencyId: string; reach: MembershipRow['reach'] }[] = [];
  for (const { agency: slug, reach: extent } of offices) {
    const agency = await findAgency(query, tables, slug);
    if (agency === null) throw new ReportError('agency_unknown', { slug: quoteInput(slug) });
    const { documentId: agencyId, name } = agency;
    if (!isOwn(reach, agencyId)) throw new ReportError('office_forbidden', { name: oneLine(name) });
    // An office under one that is reached with all below it is reached with all below it.
    const mayGiveBelow =
      reach === null ||
      mine.some((own) => own.reach === 'below' && own.agencyId === agencyId) ||
      !mine.some((own) => own.agencyId === agencyId);
    if (extent === 'below' && !mayGiveBelow)
      throw new ReportError('reach_forbidden', { name: oneLine(name) });
    wanted.push({ agencyId, reach: extent });
  }
  return wanted;
};

const log = (
  strapi: Core.Strapi,
  query: Query,
  { id, email }: AccountRow,
  actor: Actor,
  now: Date,
  names: readonly string[],
): Promise<string> =>
  getService(strapi, 'log').addOn(query, `account:${id}`, actor, {
    action: 'account',
    at: now,
    agencyId: null,
    reportId: null,
    detail: { object: email, event: 'members', what: words.events.members, offices: names.join(', ') },
  });

/**
 * Replaces the offices of an account, as far as the asking account administers them; others are kept.
 * @throws ReportError `account_unknown`, `agency_unknown`, `office_forbidden`, `reach_forbidden`
 */
export const saveMember = async (
  strapi: Core.Strapi,
  id: number,
  change: MembershipChange,
  { actor, account: asking }: { readonly actor: Actor; readonly account: number | null },
  now: Date,
): Promise<OneMemberAnswer> => {
  const tables = await getService(strapi, 'sources').tables();
  await inOwnTables(strapi, async (query) => {
    const source = readingOn(query, tables, await reachOf(strapi, query, askingState(strapi)));
    const { account, memberships } = await requireMember(source, id);
    const mine = asking === null ? [] : await readMemberships(query, tables, [asking]);
    const wanted = await readWanted(source, mine, change);
    const kept = memberships.filter(({ agencyId }) => !isOwn(source.reach, agencyId));
    await replaceMemberships(query, id, [...kept, ...wanted]);
    const names = await readMemberships(query, tables, [id]);
    await log(
      strapi,
      query,
      account,
      actor,
      now,
      names.map(({ name }) => oneLine(name)),
    );
  });
  return answerMember(strapi, id);
};
