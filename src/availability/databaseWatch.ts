import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';
import { startMessage } from '../start/wording';
import { DatabaseAway, isDatabaseLost } from './errors';
import { startHeartbeat } from './heartbeat';
import { openLine, cutDatabaseSockets } from './connections';

/** The parts of knex's client used here. Both ways of getting a connection are replaced below. */
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

const AWAY = 'cchc.databaseAway';

/** True while the database does not answer its heartbeat. */
export const isDatabaseAway = (strapi: Core.Strapi): boolean => strapi.config.get(AWAY, false);

/** Set in `ctx.state` when the database failed a request. */
export interface LostState {
  isDatabaseLost?: boolean;
}

/**
 * Callers that wait for a connection, to be refused together when the database is lost. A caller is removed as soon
 * as it is served: racing each caller against one lasting promise kept every request in memory (LD-05).
 */
const createWaitingRoom = () => {
  const refusals = new Set<() => void>();
  return {
    /** @param giveBack takes a connection that arrives after its caller was refused */
    wait: <Connection>(
      acquired: Promise<Connection>,
      giveBack: (connection: Connection) => Promise<unknown>,
    ): Promise<Connection> =>
      new Promise((resolve, reject) => {
        const refuse = (): void => reject(new DatabaseAway());
        refusals.add(refuse);
        acquired.then(
          (connection) => {
            if (refusals.delete(refuse)) resolve(connection);
            else void giveBack(connection);
          },
          (error: unknown) => {
            refusals.delete(refuse);
            reject(error);
          },
        );
      }),
    refuseAll: (): void => {
      for (const refuse of refusals) refuse();
      refusals.clear();
    },
  };
};

/**
 * Watches the database with a heartbeat. While the database is silent, existing connections are cut and new ones
 * refused, so that requests, exports, imports and the start of the app fail at once instead of waiting. When it
 * answers again, connections are opened as usual. This does not limit how long a statement may run: a busy database
 * still answers the heartbeat.
 */
export const watchDatabase = (strapi: Core.Strapi): DatabaseWatch => {
  const client: DatabaseClient = strapi.db.connection.client;
  let isAway = false;
  const noteAway = (away: boolean): void => {
    isAway = away;
    strapi.config.set(AWAY, away);
  };
  const waiting = createWaitingRoom();

  /** Strapi's refusals hide their cause, so the request state remembers it. */
  const markRequestLost = (error: unknown): void => {
    if (!isDatabaseLost(error)) return;
    const state = strapi.requestContext.get()?.state as LostState | undefined;
    if (state !== undefined) state.isDatabaseLost = true;
  };

  const heartbeat = startHeartbeat({
    open: () => openLine(strapi.config.get<ClientConfig>('database.connection.connection')),
    onSilent: () => {
      noteAway(true);
      strapi.log.error(startMessage('database_away'));
      cutDatabaseSockets();
      waiting.refuseAll();
    },
    onAnswer: () => {
      noteAway(false);
      strapi.log.warn(startMessage('database_back'));
    },
  });

  const acquire = client.acquireConnection.bind(client);
  client.acquireConnection = async () => {
    try {
      if (isAway) throw new DatabaseAway();
      return await waiting.wait(acquire(), (connection) => client.releaseConnection(connection));
    } catch (error) {
      markRequestLost(error);
      throw error;
    }
  };
  const open = client.acquireRawConnection.bind(client);
  client.acquireRawConnection = async () => {
    if (isAway) throw new DatabaseAway();
    return open();
  };
  client.on('query-response', () => heartbeat.noteAnswer());
  client.on('query-error', (error) => markRequestLost(error));

  return {
    get isAway() {
      return isAway;
    },
    stop: () => heartbeat.stop(),
  };
};
