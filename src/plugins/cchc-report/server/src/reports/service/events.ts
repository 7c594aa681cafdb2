import type { Core } from '@strapi/strapi';
import { fillTemplate, oneLine } from '../../domain/vi';
import words from '../../translations/events.vi.json';
import type { ActionName } from '../../contract';
import { getService } from '../../services/getService';
import { inOwnTables } from '../../services/reading';
import { actingOffice } from './actingOffice';
import { actorIn, type AskingContext } from './askingAccount';

/** The part of a Strapi event that is stored. */
interface Payload {
  readonly uid?: string;
  readonly entry?: { readonly documentId?: string; readonly title?: string; readonly name?: string };
  readonly user?: { readonly id?: number | string; readonly email?: string };
  readonly role?: { readonly id?: number | string; readonly name?: string };
  readonly permissions?: unknown;
}

/** An event outside of reports that has to be logged: a sign-in, a publication, a change of permissions. */
interface Event {
  readonly action: ActionName;
  readonly subject: string;
  readonly object: string;
}

/** Descriptions of events of accounts and permissions. */
const EVENTS: Readonly<Record<string, string>> = words.events;

const RECORDS: Readonly<Record<string, ActionName>> = {
  'entry.publish': 'publish',
  'entry.unpublish': 'unpublish',
  'entry.delete': 'delete',
};

const isOfRecord = (name: string): boolean => name in RECORDS;

/** Stands for the account of an act at the command line of the server. */
const OPERATOR = 'server';

const recordEvent = (action: ActionName, { uid = '', entry }: Payload): Event | null =>
  uid.startsWith('api::')
    ? {
        action,
        subject: `record:${uid}:${entry?.documentId ?? ''}`,
        object: oneLine(entry?.title ?? entry?.name ?? entry?.documentId ?? uid),
      }
    : null;

const toEvent = (name: string, payload: Payload): Event | null => {
  const record = RECORDS[name];
  if (record !== undefined) return recordEvent(record, payload);
  const { user, role } = payload;
  if (name === 'admin.auth.success')
    return { action: 'login', subject: `account:${user?.id ?? ''}`, object: user?.email ?? '' };
  if (name.startsWith('user.'))
    return { action: 'account', subject: `account:${user?.id ?? ''}`, object: user?.email ?? words.account };
  if (name.startsWith('role.'))
    return { action: 'permission', subject: `role:${role?.id ?? ''}`, object: role?.name ?? words.role };
  return name.startsWith('permission.')
    ? { action: 'permission', subject: 'permissions', object: words.permissions }
    : null;
};

/**
 * Adds events outside of reports to the action log: sign-ins, published and deleted records, accounts and
 * permissions. Events without a request, such as the roles created at the first start, have no actor and are not
 * logged.
 */
export const createEventsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const keep = async (name: string, payload: Payload): Promise<void> => {
    const asking = strapi.requestContext.get() as AskingContext | undefined;
    const event = toEvent(name, payload);
    if (event === null || asking === undefined) return;
    const actor = actorIn(asking, payload.user);
    const { action, subject, object } = event;
    await inOwnTables(strapi, async (query) =>
      getService(strapi, 'log').addOn(query, subject, actor, {
        action,
        at: new Date(),
        agencyId: isOfRecord(name) ? await actingOffice(strapi, query) : null,
        reportId: null,
        detail: { object, event: name, what: EVENTS[name] ?? name },
      }),
    );
  };

  let stop = (): void => undefined;
  return {
    /**
     * Starts listening. If an event cannot be stored, the error goes to the server's log and does not affect the
     * request.
     */
    listen(): void {
      stop = strapi.eventHub.subscribe(async (name: string, ...[payload]: unknown[]) => {
        try {
          await keep(name, (payload ?? {}) as Payload);
        } catch (error) {
          strapi.log.error(fillTemplate(words.lost, { event: name, reason: String(error) }));
        }
      });
    },

    /**
     * Adds an act on an account at the command line of the server, where nobody is signed in.
     * @throws ReportError `signing_unavailable`
     */
    async addByOperator(
      event: string,
      account: { readonly id: number; readonly email: string },
    ): Promise<void> {
      const actor = { account: OPERATOR, name: words.operator, ip: null };
      await inOwnTables(strapi, (query) =>
        getService(strapi, 'log').addOn(query, `account:${account.id}`, actor, {
          action: 'account',
          at: new Date(),
          agencyId: null,
          reportId: null,
          detail: { object: account.email, event, what: EVENTS[event] ?? event },
        }),
      );
      await getService(strapi, 'checkpoints').cover();
    },

    end(): void {
      stop();
    },
  };
};
