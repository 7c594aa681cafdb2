import { startEmbeddedPostgres } from '../../database/embedded';
import { createDatabase } from '../../tests/support/database';
import { SERVER_URL } from '../../tests/support/environment';

/** An empty database on a PostgreSQL that nobody else uses, for as long as `measure` runs. */
export async function withDatabase<Result>(measure: (url: string) => Promise<Result>): Promise<Result> {
  const postgres = await startEmbeddedPostgres({ fast: true });
  try {
    process.env[SERVER_URL] = postgres.url;
    const { url } = await createDatabase('empty');
    return await measure(url);
  } finally {
    await postgres.stop();
  }
}
