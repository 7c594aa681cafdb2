import type { Core } from '@strapi/strapi';
import { fillTemplate, oneLine } from '../../domain/vi';
import words from '../../translations/events.vi.json';
import type { ActionName } from '../../contract';
import { getService } from '../getService';
import { inOwnTables } from '../reading';
import { actorIn, type AskingContext } from './askingAccount';

/** What Strapi tells of an event, as far as it is kept. */
interface Payload {
  readonly uid?: string;
  readonly entry?: { readonly documentId?: string; readonly title?: string; readonly name?: string };
  readonly user?: { readonly id?: number | string; readonly email?: string };
  readonly role?: { readonly id?: number | string; readonly name?: string };
  readonly permissions?: unknown;
}

/** Something outside of reports that a log must have: who came in, what was published, who may do what. */
interface Event {
  readonly action: ActionName;
  readonly subject: string;
  readonly object: string;
}

/** What is said of events of accounts and permissions. */
const EVENTS: Readonly<Record<string, string>> = words.events;

const RECORDS: Readonly<Record<string, ActionName>> = {
  'entry.publish': 'publish',
  'entry.unpublish': 'unpublish',
  'entry.delete': 'delete',
};

const recordEvent = (action: ActionName, { uid = '', entry }: Payload): Event | null =>
  uid.startsWith('api::')
    ? {
        action,
        subject: `record:${uid}:${entry?.documentId ?? ''}`,
        object: oneLine(entry?.title ?? entry?.name ?? entry?.documentId ?? uid),
      }
    : null;

const eventOf = (name: string, payload: Payload): Event | null => {
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
 * Keeps what happens outside of reports in the action log too: sign-ins, published and deleted records, accounts and
 * permissions. What no request asks for, such as the roles made at the first start, is nobody's doing and not kept.
 */
export const createEventsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const keep = async (name: string, payload: Payload): Promise<void> => {
    const asking = strapi.requestContext.get() as AskingContext | undefined;
    const event = eventOf(name, payload);
    if (event === null || asking === undefined) return;
    const actor = actorIn(asking, payload.user);
    const { action, subject, object } = event;
    await inOwnTables(strapi, (query) =>
      getService(strapi, 'log').addOn(query, subject, actor, {
        action,
        at: new Date(),
        agencyId: null,
        reportId: null,
        detail: { object, event: name, what: EVENTS[name] ?? name },
      }),
    );
  };

  let stop = (): void => undefined;
  return {
    /** From now on; an event that cannot be kept is told in the server's log, and disturbs nobody. */
    listen(): void {
      stop = strapi.eventHub.subscribe(async (name: string, ...[payload]: unknown[]) => {
        try {
          await keep(name, (payload ?? {}) as Payload);
        } catch (error) {
          strapi.log.error(fillTemplate(words.lost, { event: name, reason: String(error) }));
        }
      });
    },

    end(): void {
      stop();
    },
  };
};
