import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';
import { startMessage } from '../start/wording';
import { DatabaseAway, isDatabaseLost } from './errors';
import { startHeartbeat } from './heartbeat';
import { openLine } from './line';
import { cutDatabaseSockets } from './sockets';

/** The parts of knex's client used here; its two ways of giving a connection are replaced. */
interface DatabaseClient {
  acquireConnection(): Promise<unknown>;
  acquireRawConnection(): Promise<unknown>;
  releaseConnection(connection: unknown): Promise<unknown>;
  on(event: 'query-response' | 'query-error', listener: (first: unknown) => void): void;
}

export interface DatabaseWatch {
  readonly isAway: boolean;
  stop(): void;
}

/** Set in `ctx.state` when the database failed a request. */
export interface LostState {
  isDatabaseLost?: boolean;
}

/** Waits for a connection only as long as the database answers; one that comes too late is given back. */
const untilAway = async (
  given: Promise<unknown>,
  away: Promise<never>,
  giveBack: (connection: unknown) => Promise<unknown>,
): Promise<unknown> => {
  let isLate = false;
  given.then(
    (connection) => {
      if (isLate) void giveBack(connection);
    },
    () => undefined,
  );
  return Promise.race([given, away]).catch((error: unknown) => {
    isLate = true;
    throw error;
  });
};

/**
 * Watches the database by a heartbeat. While it does not answer, every connection to it is broken off and none is given, so that
 * whatever needs it fails at once instead of waiting: requests, exports, imports and the start of the app alike. When it answers
 * again, new connections are made. How long a statement takes is not bounded by this: a database at work answers the heartbeat.
 */
export const watchDatabase = (strapi: Core.Strapi): DatabaseWatch => {
  const client: DatabaseClient = strapi.db.connection.client;
  let isAway = false;
  let refuse = (): void => undefined;
  let away: Promise<never>;

  const renew = (): void => {
    away = new Promise((_resolve, reject) => {
      refuse = () => reject(new DatabaseAway());
    });
    away.catch(() => undefined);
  };
  renew();

  /** The refusals of Strapi do not say why they came about: the request remembers it. */
  const noteLoss = (error: unknown): void => {
    if (!isDatabaseLost(error)) return;
    const state = strapi.requestContext.get()?.state as LostState | undefined;
    if (state !== undefined) state.isDatabaseLost = true;
  };

  const heartbeat = startHeartbeat({
    open: () => openLine(strapi.config.get<ClientConfig>('database.connection.connection')),
    onSilent: () => {
      isAway = true;
      strapi.log.error(startMessage('database_away'));
      cutDatabaseSockets();
      refuse();
    },
    onAnswer: () => {
      isAway = false;
      renew();
      strapi.log.warn(startMessage('database_back'));
    },
  });

  const acquire = client.acquireConnection.bind(client);
  client.acquireConnection = async () => {
    try {
      if (isAway) throw new DatabaseAway();
      return await untilAway(acquire(), away, (connection) => client.releaseConnection(connection));
    } catch (error) {
      noteLoss(error);
      throw error;
    }
  };
  const open = client.acquireRawConnection.bind(client);
  client.acquireRawConnection = async () => {
    if (isAway) throw new DatabaseAway();
    return open();
  };
  client.on('query-response', () => heartbeat.noteAnswer());
  client.on('query-error', (error) => noteLoss(error));

  return {
    get isAway() {
      return isAway;
    },
    stop: () => heartbeat.stop(),
  };
};
