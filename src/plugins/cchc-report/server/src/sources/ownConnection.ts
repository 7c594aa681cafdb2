import type { Core } from '@strapi/strapi';
import type { Query } from './query';

/** What knex's client offers beside its pool. */
interface RawConnections {
  acquireRawConnection(): Promise<unknown>;
  destroyRawConnection(connection: unknown): Promise<unknown>;
}

/** A connection outside the pool: nobody waits for it, and it waits for nobody. */
export interface OwnConnection {
  readonly query: Query;
  close(): Promise<void>;
}

/** Opens a connection of one's own, set up as those of the pool are. */
export const openConnection = async ({ db }: Core.Strapi): Promise<OwnConnection> => {
  const client: RawConnections = db.connection.client;
  const connection = await client.acquireRawConnection();
  const close = async (): Promise<void> => {
    await client.destroyRawConnection(connection);
  };
  try {
    await db.dialect.initialize(connection);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    query: async <Row>(sql: string, bindings = {}) => {
      const result = (await db.connection.raw(sql, bindings).connection(connection)) as { rows: Row[] };
      return result.rows;
    },
    close,
  };
};
